/** What a person is to do for the customer, in English: call back, look at the matter, answer; and the bot that is to stop. */
import { begin, botNoun, determiner, group, person, polite, quality } from "./intent-wish-nouns.ts";

const somebody = `(?:${group}|(?:${determiner})?(?:${quality}){0,3}(?:human|human being|person|agent|representative|rep|operator|supervisor|manager|colleague|employee|advis[oe]r|specialist|expert|technician)|someone|somebody|anyone|anybody)`;
/** Nouns no product gives to its users' members: only these may "look at this" without being told to by an I or a please. */
const surelyHuman = `(?:${group}|(?:an?|some|one|any|the|another|one of your) (?:(?:real|actual|live|living|flesh and blood|proper|human) )+(?:human|human being|person|agent|representative|employee|colleague|operator|being|advis[oe]r|rep)|an? (?:human|human being|supervisor|colleague|person)|someone|somebody)`;
const softly = "(?:please |to |just |actually |really |maybe |kindly |also |ever ){0,2}";
/** To me, or to my matter: "a human reviews every answer" is about the product. */
const mine =
  "(?:me|us|my [a-z]+|our [a-z]+|this(?: (?:one|mess|issue|problem|case|matter|ticket|for me|for us|with me))?|it|that)";
const toEnd =
  "(?=$| [.]| (?:please|pls|now|asap|today|personally|instead|about|regarding|manually|because|as|and|for|immediately|not|over|properly|with|again|who|by|on|to|at|directly|back|urgently|tomorrow)(?: |$))(?! (?:before|when|if|by default))";
const act = actOf("read|see|");
/** "Can a human read my messages" asks about privacy. */
const actIfAsked = actOf("");
function actOf(more: string): string {
  return `(?:(?:be able to |be so kind as to |be willing to )?${softly}(?:(?:look|looks|looking) (?:at|into|over|through)|answer|answers|review|check|${more}handle|take care of|deal with|call|contact|phone|ring|email|message|help|assist|fix|resolve|explain|talk (?:to|with)|speak (?:to|with)|chat with|write(?: back)? to|write|reply to|respond to|get back to|come back to|reach out to|get in touch with|get in contact with|follow up with|attend to|take over|take|sort|sort out|join|step in for) ${mine}${toEnd}|${softly}(?:step in|take over|get involved|take it from here|reply|respond|call back|phone back|answer)(?=$| [.]| (?:please|pls|now|asap|instead|not|from here|here)(?: |$)))`;
}

const callTail =
  "(?: (?:please|now|asap|back|today|tomorrow|immediately|right|as soon as possible|urgently|pls|then|instead|again|this (?:morning|afternoon|evening|week)|soon|thanks|first|morning|afternoon|evening|night|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday))*(?=$| [.]| [0-9+]| (?:on|at) (?:my|this|the|[0-9+])| (?:when|about|regarding|between|after|before|around|to (?:discuss|talk|sort|solve|resolve|fix|explain|help)|because|so|in (?:the|an?|[0-9]+)) )";

/** Sources of patterns over the words of a message. */
export const actionPatterns: readonly string[] = [
  // "call me back", "could somebody ring me on my mobile"
  `${begin}(?:(?:(?:can|could|would|will) (?:you|u|${somebody})|i (?:want|need|would like|expect) you to|you (?:can|could|should|need to|must|may)|have ${somebody}) )?(?:${polite}){0,2}(?:call|phone|ring|telephone|dial) (?:me|us)(?: back)?${callTail}`,
  `(?:^| )(?:i|we|id|im) (?:really |still |also |just )?(?:want|need|would like|d like|like|expect|demand|prefer|would prefer|wish|would appreciate|am waiting|waiting|was promised|hoping|asked) (?:to be (?:called|phoned|rung|contacted by (?:phone|telephone))|being called|you to (?:call|phone|ring) me|a phone conversation)(?: back)?${callTail}`,
  // "ask a colleague to get back to me", "have one of your agents look at this"
  `(?:^| )(?:have|get|let|tell|ask|make|send|arrange for) ${somebody} ${act}`,
  // "could someone in your billing team look at this", "I want somebody from sales to call me"
  `(?:^|(?<!(?:^| )(?:how|where|when|why|what)) )(?!(?:can|could) (?:someone|somebody|anyone|anybody) (?:please |just )?(?:help|assist) )(?:(?:can|could|may|would|will|wont|cant|couldnt|wouldnt|should) (?:i |we )?(?:please |perhaps |maybe )?(?:have |get |ask )?|(?:i|we|id) (?:really |still |just |also )*(?:want|need|would like|d like|like|expect|demand|prefer|would prefer|ask for|am asking for|would appreciate|insist that)(?: for| that| if)? |(?:is it possible|would it be possible) (?:for|that) |waiting for |hoping (?:that )?)${somebody} ${actIfAsked}`,
  // "a real person should look at this", "some human must answer me"
  `(?:^| )${surelyHuman} (?:should|must|needs|has|have|ought|shall|had better|better|is supposed|really needs|really should)(?: to)? ${act}`,
  `(?:^| )(?:this|it|that|my (?:case|issue|problem|question|request|complaint|ticket)) (?:must|should|needs|has|requires|need|deserves)(?: to)?(?: be)? (?:(?:looked at|handled|answered|reviewed|checked|dealt with|seen|read|taken over|resolved|solved) by )?(?:a |an |some |one of your )(?:real |actual |live |proper )*(?:human|human being|human agent|human representative|person|supervisor)(?=$| [.]| (?:please|now|not|to (?:look|review|check|handle|answer|decide|sort|fix))(?: |$))`,
  `(?:^| )(?:is|are|would) (?:there )?${somebody} (?:be )?(?:able|available|free|willing) to (?:talk|speak|chat|call|help|listen)(?: (?:to|with))? (?:me|us)(?= |$)`,
  `(?:^| )(?:can|could|would|will) you (?:please |just )?(?:get|fetch|bring|find|ask|call) (?:me )?(?:your |a |an |the )(?:human |real |live )?(?:manager|supervisor|boss|human|person|representative|operator)(?=$| [.]| (?:please|now|pls|for me|to )| in here)`,
  `(?:^| )(?:give|get|find|send|bring) me (?:someone|somebody|anyone) (?:competent|real|human|else|in charge|qualified|with a (?:brain|clue|pulse)|who)(?= |$)`,
  // "connect me", "is anyone from support around"
  `(?:^|[.] |bot |robot |please |so |now |just )(?:connect|transfer) me(?: (?:now|please|pls|over|through))?(?=$| [.])`,
  `(?:^| )(?:is|are) (?:there )?(?:any |a )?(?:${group}|${quality}person|people) (?:[a-z]+ ){0,2}(?:around|available|here|there|online|on duty|(?:who|that|whom)? ?(?:i|we) (?:can|could|may) (?:talk|speak|chat))(?= |$)`,
  // "put me through", "I would like to be put through"
  "(?:^| )(?:want|like|need|wish|ask|asking|hoping|possible|demand|prefer|can i|could i|may i) (?:to )?(?:please )?be (?:put through|connected|transferred|called back|passed on|forwarded)(?: (?:now|please|asap))?(?=$| [.])",
  // "switch to human", "change to a live agent"
  `${begin}(?:switch|change|go|move|jump|pass|hand|escalate|forward|redirect|send|turn|get|bring|swap|handover|handoff|hand over|transfer) (?:(?:me|this|chat|us|over|it) )*(?:over )?(?:to|in) ${person}(?=$| [.]| (?:please|pls|now|asap|mode|chat|instead|support|thanks)(?: |$))`,
  // "stop bot", "quit the bot please"
  `(?:^|\\. )(?:please |ok |just )*(?:stop|quit|exit|end|leave|kill|go away|enough|no more|cancel|skip|shut off|turn off) (?:this |the |with the |with this |your |stupid |dumb |damn |chat with |chatting with |talking to )*${botNoun}(?= (?:please|now|pls|chat|mode|human|agent|i|person)|$| [.])(?! (?:if|when|in|from|for|on|at) )`,
];
