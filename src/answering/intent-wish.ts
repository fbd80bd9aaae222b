/**
 * The explicit wish for a person. English is told by patterns over the row of words: who wishes (I, we), that one wants
 * or asks to get in contact, and the noun for a person. Asking ABOUT people, agents or support is a question and does not fire:
 * "how do customers talk to a human", "how do I add an agent", "what does the agent plan cost".
 */
import { join, type Token } from "./intent-tokens.ts";
import { actionPatterns } from "./intent-wish-actions.ts";
import { isBareWish } from "./intent-wish-bare.ts";
import { wishesForPersonElsewhere } from "./intent-wish-languages.ts";
import {
  about,
  begin,
  botNoun,
  determiner,
  group,
  person,
  personOrTeam,
  polite,
  quality,
  toHelp,
} from "./intent-wish-nouns.ts";

/** Whether the customer says they want a person; `tokens` are the message's, whole. */
export function wishesForPerson(tokens: readonly Token[]): boolean {
  // Commas are dropped: "can I, please, talk to a human".
  const kept = tokens.filter((token) => token.text !== ",");
  const text = join(kept).replaceAll("-", " ");
  return (
    patterns.some((pattern) => pattern.test(text)) ||
    isBareWish(text) ||
    // "I give up, human please"
    join(tokens)
      .split(/ [.,] /u)
      .some(
        (clause) => /(?:^| )(?:please|pls|plz|now)(?: |$)/u.test(clause) && isBareWish(clause.replaceAll("-", " ")),
      ) ||
    wishesForPersonElsewhere(
      kept
        .map((token) => token.typed)
        .join(" ")
        .replaceAll("-", " "),
    )
  );
}

const firstPersonAsks =
  "(?:(?<!(?:^| )(?:do|did|does|should|why|when) )(?:i|we) (?:really |just |still |also |only |now |actually |honestly |rather |simply |would really |d really |would still |d still |would much |d much |would very much |do |very much ){0,2}(?:want|would appreciate|was hoping|were hoping|am hoping|hope|was looking|am looking|was wanting|wanted|was wondering (?:if|whether) (?:i|we) (?:can|could|might|may)|would very much like|am supposed|wanna|need|wish|would like|d like|demand|would prefer|prefer|would rather|d rather|rather|insist|have|must|would love|am trying|was trying|been trying|tried|keep trying|request|ask|am asking|expect)|id (?:still |really |just |also |much |very much |rather ){0,2}(?:like|love|prefer|appreciate)|id rather|im (?:still |really |just )?(?:hoping|looking|wanting)|(?:was|were|been) hoping|would it be (?:possible|ok|okay|alright|feasible)(?: for me| for us)?|who (?:do|can|should|must) i (?:call|ask|contact|email|write|message|turn) to|any chance|(?:any chance|until|where|so that|so|why cant|why can not|why cannot|why may|when) (?:i|we)(?: (?:can|could|may|not|ever|just|simply))*|what (?:do|must|should|can|would|does) (?:i|we|it|one) (?:(?:have|need) to )?(?:do|take|press|type|say|write) (?:to|in order to|so i can|so that i can)|what is it i have to do to|(?:whats|what is) the (?:best |fastest |quickest |easiest |quick |right )?way|(?:tell me|show me) how|(?:let me know|wondering) (?:if|how|when|whether) (?:i|we) (?:can|could|may)|where (?:do|can|should|must) (?:i|we) (?:go|turn|call|click)|(?:whats|what is) the (?:number|phone number)|(?<=^|\\. |please |just |really |but |and )(?:want|need|wanna|trying|like|would like|prefer)|im trying|ive been trying|im asking|im waiting|i am waiting|(?:can|could|may|might|shall) (?:i|we)|(?:let|allow) (?:me|us)|(?:how|where|when) (?:do|can|could|would|may|might|should|to) ?(?:i|we)?|(?:is there|isnt there|is it possible|any) ?(?:a |any |some )?(?:way|possibility|chance|option|number)? ?(?:that i can|i can|for me)?|possible|chance)";
const inContact =
  "(?:talk|speak|chat|connect|converse|communicate|discuss this|discuss it|discuss|deal|talking|speaking|chatting|dealing|be connected|be transferred|be put through|be forwarded|get connected|get transferred|get passed|get forwarded|get switched|getting connected|being connected|being put through|being transferred|a live chat|a chat|a conversation|a call|a word|get put through|get through|get in touch|get in contact|get a hold|get hold|be in touch|be put in (?:touch|contact)|put in touch|be put on|be handed over|be handed|be passed|be passed on|be switched|be redirected|be referred|be routed|be patched|be linked|live chat|video chat|hear back|complain|have a (?:chat|word|conversation|call|talk)|have a real conversation)(?: (?:directly|now|live|please|over the phone|on the phone|about (?:this|it|that|my [a-z]+)|right now|straight))?(?: (?:to|with|of|on|over|through to|through|in person with|w|2|from))+ ";
const reach =
  "(?:reach|contact|call|phone|ring|hear from|see|meet|get|have|message|find) (?:to |with |hold of |a hold of |in touch with |through to )?";

const patterns: readonly RegExp[] = [
  // "I want to talk to a human", "can I please speak with someone", "how do I get through to a real person"
  `(?:^| )${firstPersonAsks} (?:to )?(?:${polite}){0,3}(?:to )?(?:${polite})?${inContact}${personOrTeam}${about}`,
  // "talk to a human", "speak with an agent please", "get through to support"
  `${begin}(?:${polite}){0,2}(?:to )?(?:${polite})?(?!get |be )${inContact}${personOrTeam}${about}`,
  // "I need to reach a human", "can I call someone", "how can I contact a real person"
  `(?:^| )${firstPersonAsks} (?:to )?(?:${polite}){0,3}(?:to )?${reach}${person}${toHelp}`,
  // "connect me to an agent", "put me through to customer service", "can you transfer me", "hand me over to a colleague"
  `(?:^| )(?:connect|transfer|put|pass|hand|switch|forward|redirect|route|direct|refer|patch|escalate|move|send|take|bring|link|assign|hook|get|shift|push|bump) (?:me|us|this|it|my (?:case|issue|problem|ticket|request|question|complaint|call|chat)|this (?:case|issue|problem|ticket|chat|conversation)|the (?:case|issue|chat|conversation))(?: (?:over|through|on|up|along|directly|straight|now|please|back))*(?: (?:to|with|onto|in touch with|in contact with|hold of))+ ${personOrTeam}${about}`,
  `${begin}(?:(?:can|could|would|will) you )?(?:${polite}){0,2}(?:connect|transfer|hand|patch|put) (?:me|us)(?: (?:over|through))?(?: (?:please|now|pls))?(?=$| [.])`,
  `${begin}(?:connect|conect|transfer|escalate|forward|switch|redirect) (?:me )?(?:to|with) ${personOrTeam}${about}`,
  `${begin}(?:(?:can|could|would|will) you |i want you to |you need to |i need you to )?(?:${polite}){0,2}escalate(?: (?:this|it|my (?:case|issue|problem|ticket|request|complaint)|this (?:case|issue|problem|ticket|matter)))?(?: (?:please|now|immediately|asap))?(?=$| [.])`,
  // "get me a human", "give me a real person", "find somebody who can help", "bring in a manager"
  `(?:^| )(?:get|give|find|send|fetch|bring|show|pass|hand|assign) me (?:to )?(?:${polite})?${person}${toHelp}`,
  `(?:^| )(?:get|put|have|getting|gotten) (?:me )?${personOrTeam} on (?:the )?(?:line|phone|telephone|chat|call|a call)(?= |$)`,
  `(?:^| )(?:i|we|id|want|need|would like|like|prefer|get|getting|some) (?:[a-z]+ )?(?:help|assistance|support|an answer|answers|a reply|a response) from (?:a |an )?(?:${quality}){0,3}(?:human|person|humans|people|human being|agent|representative)${about}`,
  "(?:^| )(?:are|is) there (?:no|any|really no) (?:[a-z]+ )?(?:humans?|human beings?|real people|real person|real humans?)(?= |$)(?! (?:review|in the loop|read|involved|check))",
  `${begin}(?:${polite})?(?:get|give|find|fetch|bring|bring in|send|send in) ${determiner}?(?:${quality}){0,3}(?:human|real person|live agent|real human|human agent|person)${toHelp}`,
  // "I want a human", "we need a real agent", "looking for a person to talk to"
  `(?:^| )(?:(?:i|we) (?:want|need|demand|would like|d like|would prefer|prefer|require|request|insist on|would rather have|am asking for|asked for|ask for|am looking for|am requesting|wish for|am waiting for|would love|expect|want to have|want to see|just want|really need|really want)|id like|id prefer|id rather have|im looking for|im waiting for|im (?:asking|requesting) (?:for )?|(?<=^|\\. |(?:^| )(?:and|but|so|please|pls|just|really|still|only|now|actually|badly|urgently|ok|no|yes|hi|hello|hey|sorry|because|im|am|was) )(?:looking for|waiting for|requesting|want|need|wanna|asking for|prefer)) (?:to have )?(?:${polite})?(?:${determiner})?(?:${quality}){0,4}(?:${group}|human|human being|person|agent|representative|rep|operator|advisor|adviser|supervisor|manager|employee|colleague|humans|people|human (?:help|support|assistance|contact|interaction|being|answer)|live (?:support|help|chat)|someone|somebody)${toHelp}(?! to (?:get|take) )`,
  "(?:^| )(?:i|we|id|want|need|prefer) (?:[a-z]+ ){0,3}(?:human|live) (?:help|support|assistance|contact|interaction|being|agent|intervention)(?=$| [.]| (?:please|now|instead|not|here))",
  // "is there a human here", "any real person available", "is anybody there"
  `(?:^| )(?:(?:is|are|isnt|arent) there|any|got|is) (?:${determiner})?(?:${quality}){0,3}(?:human|humans|human being|person|people|agent|agents|representative|rep|operator|someone|somebody|anyone|anybody|real) (?:i can (?:talk|speak|chat)|i could (?:talk|speak)|to (?:talk|speak|chat)|available (?:to|now|right now)|available(?=$| [.])|here(?=$| [.]| (?:please|to|who|i|that))|online(?=$| [.])|around(?=$| [.])|on the other (?:end|side)|who can (?:help|talk|assist|actually)|that can (?:help|talk|assist|actually)|at your (?:company|end)|behind this|(?:real|human)(?=$| [.]| (?:here|there|i|to)))`,
  "(?:^|\\. )(?:is |hello |hi |hey )*(?:anyone|anybody|someone|somebody) (?:real |human )?(?:there|home)(?=$| [.])",
  // "can a human help me", "could someone from your team call me", "have a person look at this"
  `(?:^| )(?:can|could|may|would|will|have|get|let|want|need|like) (?:please )?(?:${determiner})?(?:${quality}){0,3}(?:human|person|agent|representative|rep|operator|supervisor|manager|advisor|human being) (?:please |to |actually |just ){0,2}(?:help(?: me| us| with|$)|assist me|call me|contact me|answer (?:me|my|this|that)|look (?:at|into) (?:this|it|my)|talk (?:to|with) me|speak (?:to|with) me|take over|reply(?: to me|$)|respond(?: to me|$)|get back to|handle (?:this|my)|deal with (?:this|my)|review my|resolve (?:this|my)|explain(?: this| it| me| to me)|reach out|step in|join (?:this|the chat|us)|sort (?:this|it))`,
  "(?:^|(?<!(?:^| )(?:how|where|when|why|what)) )(?:can|could|would|will|have|get|let|want|need|like) (?:please )?(?:someone|somebody|anyone|anybody)(?: (?:at|from|in|on) (?:your|the|support|customer) ?(?:[a-z]+)?(?: (?:team|service|support|care|department))?)? (?:please |to |just |actually ){0,2}(?:call me|call us|contact me|phone me|ring me|talk (?:to|with) me|speak (?:to|with) me|get back to me|reach out to me|get in touch with me|chat with me|message me|email me)",
  "(?:^| )(?:can|could|would|will|have|want|need|like) (?:please )?(?:someone|somebody|anyone|anybody) (?:real|human|else|from (?:your|the|support|customer)) ?(?:[a-z]+ ){0,3}(?:help|assist|call|contact|look|answer|talk|explain)",
  // a call back
  "(?:^| )(?:i (?:want|need|would like|demand|request|am waiting for|expect|am requesting)|id like|requesting|request|can i (?:get|have|request)|could i (?:get|have)|give me|arrange|schedule) (?:to (?:get|have|request|receive) )?(?:a |an |your )?(?:call ?back|phone call|call|return call)(?! (?:url|uri|function|endpoint|handler|link|api|recording|center|queue|log))(?=$| [.]| (?:please|now|asap|from|today|tomorrow|at|on|about|regarding|back|as|because|immediately|with|to))",
  // "who can I talk to"
  "(?:^| )who (?:can|could|do|should|would|may) i (?:talk|speak|chat) (?:to|with)(?=$| [.]| (?:about|regarding|please|here|if|to|in person|directly))",
  "(?:^| )(?:someone|somebody|anyone|anybody|person|human|agent|people) (?:i can|i could|to|that i can|who i can|whom i can|for me to) (?:talk|speak|chat) (?:to|with)",
  // the bot refused: "not a bot", "stop talking to a machine", "I don't want a robot"
  `(?:^| )(?:someone|somebody|person|human|anyone|anybody|people|agent|talk|speak) (?:[a-z]+ ){0,4}(?:not|isnt|instead of|rather than|other than|but) (?:to |with )?(?:a |an |the |this |another |some |stupid )?${botNoun}(?=$| [.]| (?:please|pls|thanks|now|i))`,
  `(?:^| )(?:i|we|id) (?:[a-z]+ )?(?:want|need|asked for|asked|prefer|like) (?:[a-z]+ ){0,6}(?:not|instead of|rather than) (?:to )?(?:a |an |the |this |another |some |stupid )${botNoun}(?=$| [.]| (?:please|pls|thanks|now))`,
  `(?:^|\\. )(?:please |but |just )?(?:not|no|no more|anyone but|enough) (?:with |of |to |you |by )*(?:a |an |the |this |these |your |another |stupid |dumb |useless )*${botNoun}(?=$| [.]| (?:please|pls|thanks|again|now|anymore|i))`,
  `(?:^| )(?:dont|do not|didnt|wont|never|not|no longer|stop|tired of|sick of|fed up with|fed up|done|hate|refuse to|rather not|cant stand|no interest in|not interested in) (?:want(?:ed)? |like |wish |wanna |need |going |prefer |enjoy |making me |wasting (?:my|our) time |me )*(?:to )?(?:be )?(?:talk|speak|chat|talking|speaking|chatting|deal|dealing|communicate|answered|helped|served|argue|arguing)(?: to| with| by)? (?:to |with |by )*(?:a |an |the |this |these |your |some |stupid |dumb |useless |damn |fucking |another )*${botNoun}`,
  `(?:^| )(?:i|we) (?:really |just )?(?:dont|do not|didnt) (?:want|need|like|trust) (?:a |an |the |this |your |any |some |another |stupid |to use (?:a|the|this|your) )*${botNoun}(?=$| [.]| (?:please|answer|answers|i|but|anymore|here|reply|replies|response|telling))`,
  ...actionPatterns,
].map((source) => new RegExp(source, "u"));
