/**
 * Small talk: what may stand at the beginning or end of a message without asking anything. A phrase counts only when it
 * fills its clause, or opens a message and something that can start a question follows: "thanks, how do I …" is thanks,
 * "thank you page is broken" is not.
 */
import { isBreak, join, type Token } from "./intent-tokens.ts";

export type SmallTalkKind = "greeting" | "thanks" | "goodbye" | "acknowledgement" | "praise" | "bot_question";

/** What is left of a message between its small talk. */
export interface SmallTalk {
  kinds: SmallTalkKind[];
  rest: readonly Token[];
}

interface Phrase {
  kind: SmallTalkKind | "opener" | "yes_or_no";
  pattern: RegExp;
}

const addressee =
  "there|again|all|everyone|everybody|team|guys|folks|bot|support|sir|sirs|madam|mam|maam|mate|friend|friends|buddy|dear|bro|people|onevoice|assistant|chatbot";
const adverb =
  "so much|very much|a lot|a million|a bunch|again|anyway|in advance|ever so much|indeed|heaps|tons|kindly|though|already|for now|today";

/** Words that may follow small talk when the writer leaves the punctuation out. */
const questionStart =
  "how|hows|what|whats|when|where|wheres|why|who|which|can|could|may|do|does|did|is|are|am|was|were|i|im|ive|id|ill|my|we|our|you|your|please|pls|plz|so|but|and|also|just|then|now|if|it|its|this|that|thats|there|theres|will|would|should|have|has|any|need|want|wanted|help|tell|show|explain|not|cant|dont|one|another|quick|thanks|thank|thx|ty|bye|goodbye|hi|hello|hey|ok|okay|great|perfect|cool|got|no|yes|sorry|in|on|for";

/** A phrase that must fill its clause. */
function clause(kind: Phrase["kind"], source: string): Phrase {
  return { kind, pattern: new RegExp(`^(?:${source})(?=$| [.,])`, "u") };
}

/** A phrase that may run on into a question without punctuation. */
function opening(kind: Phrase["kind"], source: string): Phrase {
  return { kind, pattern: new RegExp(`^(?:${source})(?=$| [.,]| (?:${questionStart})(?: |$))`, "u") };
}

const hello = `(?:(?:hi|hello|hey|heya|hiya|hy|hii|helo|hlo|hallo|yo|howdy|greetings|sup|wassup|whats up|good (?:morning|afternoon|evening|day)|gm|morning|evening|dear|hola|buenos dias|buenas tardes|bonjour|bonsoir|salut|guten (?:tag|morgen|abend)|moin|servus|gruss gott|ciao|buongiorno|salve|ola|bom dia|boa tarde|hei|hej|god dag|goedemorgen|goedendag|czesc|dzien dobry|ahoj|dobry den|merhaba|selam|buna ziua|namaste|привет|здравствуите|добрыи день|привіт|вітаю|добрии день|γεια σας|γεια|مرحبا|السلام عليكم|नमस्ते|नमस्कार|こんにちは|你好|您好|안녕하세요)(?: (?:${addressee}))*)`;
const thank =
  "(?:many thanks|big thanks|huge thanks|thanks|thank you|thank u|thank (?:yuu|youu|yuo|yo|yu|yiu|ypu|you you)|thank(?:yuo|u|s you|syou)|thanks you|thnk you|thnk u|thankyou|thx|thnx|tnx|thks|thanx|ty|tysm|tyvm|tks|cheers|much appreciated|appreciate it|appreciated|i (?:really )?appreciate (?:it|that|this|your help|the help)|gracias|muchas gracias|merci|merci beaucoup|danke|vielen dank|danke schon|grazie|grazie mille|obrigad[oa]|dank je|dank u|bedankt|dziekuje|dzieki|tack|tak|takk|kiitos|dekuji|diky|tesekkurler|tesekkur ederim|multumesc|спасибо|дякую|ευχαριστω|شكرا|धन्यवाद|ありがとう|ありがとうございます|谢谢|謝謝|감사합니다)";
const human =
  "(?:(?:a|an|the|some|any|just|even|actually|really) )*(?:(?:real|actual|live|living|human|automated|virtual|chat|ai|artificial|fake) )*(?:human|human being|person|bot|robot|chatbot|machine|ai|computer|program|artificial intelligence|assistant|agent|language model|llm|chatgpt|gpt|man|woman|people|guy|somebody|someone|thing|script)";

const beginnings: readonly Phrase[] = [
  clause(
    "bot_question",
    `(?:so )?(?:are|r) (?:you|u) (?:${human}|real|alive|automated|sentient)(?: or (?:${human}|real|not|what))?`,
  ),
  clause(
    "bot_question",
    `(?:am i|are we|im i|i am|is it) (?:(?:talking|speaking|chatting|writing|texting) (?:to|with)|dealing with) ${human}(?: (?:or|and not) (?:${human}|not))?(?: (?:here|now|right now))?`,
  ),
  clause(
    "bot_question",
    `(?:is|was) (?:this|that|it) ${human}(?: or (?:${human}|not))?(?: (?:i am|im|that im) (?:talking|speaking|chatting) (?:to|with))?`,
  ),
  clause(
    "bot_question",
    "(?:who|what) (?:exactly )?(?:are|r) (?:you|u)(?: exactly| anyway)?|who am i (?:talking|speaking|chatting) (?:to|with)|who is this|whos this|(?:whats|what is) your name|do you have a name|who (?:made|built|created|programmed|trained) you|are you (?:there|still there)|how do you work|what (?:model|llm|ai) are you|are you (?:powered by|based on|using) (?:ai|chatgpt|gpt|an llm|openai)",
  ),
  clause(
    "bot_question",
    "what (?:can|could|do) you do(?: for me)?|what can i ask(?: you)?|what (?:can|are) you (?:able to )?(?:help|do)(?: me)?(?: with)?|what do you know|how can you help(?: me)?|bist du (?:ein )?(?:mensch|bot|roboter)|es[- ]tu (?:un )?(?:robot|humain)|eres (?:un )?(?:robot|humano|bot)",
  ),
  clause(
    "praise",
    "(?:(?:that|this|it|which) (?:was|is|has been)|thats|you are|youre|you were|your (?:support|service|help|answer) (?:is|was)) (?:(?:so|very|really|super|such|a|an|truly|incredibly|extremely|quite|pretty|the) )*(?:helpful|awesome|amazing|great|excellent|brilliant|fantastic|wonderful|useful|perfect|best|star|lifesaver|legend|genius|kind|smart|clever|impressive|good|nice|cool|lovely|great help|good bot|big help|fast|quick|speedy|prompt|smooth|painless|easy|neat|sweet|spot on|on point|terrific|incredible|informative|insightful|efficient|friendly|exactly what i (?:needed|wanted|was looking for)|what i (?:needed|wanted)|the best|life saver|day saver|handy|kind of you|super|top|magic|cool)(?: (?:help|answer|reply|response|service|support|thanks|bot|work|job|of you|indeed|actually|stuff|really))*",
  ),
  clause(
    "praise",
    "(?:awesome|amazing|excellent|brilliant|fantastic|wonderful|superb|outstanding|impressive|fabulous|marvellous)(?: (?:work|job|service|support|help|stuff|answer|bot|response))?|(?:(?:great|good|nice|well|very) )+(?:job|work|done|bot|service|support|one)|(?:i )?(?:(?:really|absolutely|just|totally|simply|do|so|truly|am|im) )*(?:love|loved|loving|like|liked|adore|enjoy) (?:it|this|that|you|how (?:fast|quick|easy) (?:this|that|it) (?:was|is)|your (?:service|support|app|product|help|answers?|bot)|u|this (?:bot|chat|service|app))(?: (?:so much|a lot|already|very much|to bits|all|guys))?|(?:(?:very|super|so|really|wow|that was|pretty|extremely|nice and|what a|thats a) )*(?:fast|quick|speedy|prompt|swift|instant)(?: (?:reply|response|answer|help|service|support|work|one|indeed))?|(?:you )?(?:made|saved) (?:my (?:day|life|week|evening)|me)(?: (?:so much time|a lot of time|hours))?|top notch|good stuff|spot on|life ?saver|(?:im |i am |were |we are )?(?:so |very |really |super )*(?:happy|impressed|grateful|thrilled|delighted|satisfied|glad)(?: (?:with (?:this|it|you|that|your (?:help|answer|service|support)|the (?:help|answer|service|result))|now|you helped))?|you rock|you (?:guys )?(?:rule|rock)|very helpful|so helpful|super helpful|best (?:bot|support|service)(?: ever)?|i (?:really )?enjoyed (?:our|this|the|my) (?:talk|chat|conversation)|this was a (?:nice|great|good|lovely) (?:talk|chat|conversation)|kudos|bravo|well done|five stars|10 10",
  ),
  clause(
    "goodbye",
    "(?:(?:good )?bye|goodbye|byebye|bye bye|cya|see (?:you|ya|u)(?: (?:later|soon|around|tomorrow))?|farewell|good night|gn|have a (?:good|nice|great|lovely|wonderful) (?:day|one|evening|weekend|night|time|rest of (?:your|the) day)|take care|talk (?:to you )?(?:later|soon)|ttyl|later|im done|that is all|thats all|thatll be all|that will be all|thats it|that is it|nothing else|no more questions|(?:kind|best|warm) (?:regards|wishes)|regards|sincerely|adios|hasta luego|au revoir|tschuss|auf wiedersehen|arrivederci|tchau|ate logo|tot ziens|doei|do widzenia|hej da|farvel|ha det|nakemiin|hei hei|na shledanou|la revedere|пока|до свидания|до побачення|さようなら|再见|拜拜)(?: (?:for now|then|now|everyone|all|there|guys|bot|mate))*",
  ),
  clause(
    "thanks",
    `(?:no )?${thank}(?: (?:${adverb}|${addressee}))*(?: (?:for|to|youre|you are|that|this|its|it is|i (?:got|found|will|appreciate))(?! nothing)(?: (?!how|what|when|where|why|nothing|wasting)[^ .,]+){1,9})?`,
  ),
  opening(
    "thanks",
    `${thank}(?: (?:${adverb}|${addressee}))*(?: for (?:your|the|all|that|this|helping|getting|replying|responding|answering)(?: (?:quick|fast|prompt|great|kind|help|reply|response|answer|info|information|support|assistance|time|explanation|back|me|to|your|the|all|of))*)?`,
  ),
  clause("greeting", `${hello}(?: [^ .,]+)?(?= ,)`),
  {
    kind: "greeting",
    pattern: new RegExp(
      `^${hello}(?=$| )(?! (?:world|bar|page|screen|message|messages|kitty|fresh|google|siri|email|emails|text|banner|template)(?: |$))`,
      "u",
    ),
  },
  opening(
    "greeting",
    "(?:and )?how (?:are|r) (?:you|u|ya)(?: doing| going| feeling)?(?: today| all)?(?: my friend| mate| buddy)?|(?:hows|how is) (?:it going|everything|life)(?: today| my friend| mate)?|how do you do|hope (?:you are|youre|your|all is|this (?:message|email) finds you)(?: (?:doing|all|keeping))*(?: well| good| fine| ok| great)|i hope (?:you are|youre|this (?:message|email) finds you)(?: (?:doing|all))*(?: well| good| fine)|nice to meet you|long time no see|pleased to meet you|how have you been",
  ),
  clause(
    "acknowledgement",
    "(?:(?:(?:that|this|it|which|you|your (?:answer|reply|help|solution|tip)) )(?:(?:has|have|had|really|just|actually|totally|completely|finally|definitely|did|indeed|all|already|seems to have|also|already) )*(?:solved?|fixed?|worked|helped?|resolved?|sorted|cleared|answered|answers|solves|fixes|helps|works|explains|explained|clarified|clarifies|clears|did|does|nailed)(?: (?:it|that|this|the trick|the job|my (?:problem|issue|question|query)|the (?:problem|issue|question)|everything|things|up|me|us|a lot|out|great|fine|perfectly|well|now|nicely|like a charm|very much|so much|for me|a bunch))*|(?:my |the )?(?:problem|issue|question) (?:is |was |has been |got )?(?:now |already )?(?:solved|fixed|resolved|answered|gone|sorted|settled)(?: (?:now|already|itself))?|(?:all )?(?:sorted|solved|fixed|working|works)(?: (?:now|again|fine|it|out|perfectly|for me|well))*|worked (?:like a charm|perfectly|great|well|a treat|fine|for me)|(?:its|it is|everything is|everything|all|now it|now its|now) (?:working|works|worked|fixed|solved|sorted|fine|good|clear|resolved)(?: (?:now|again|fine|perfectly|well|great))*|ok|okay|okey|okie|k|kk|alright|all right|right|sure|fine|cool|great|nice|perfect|good|got it|gotcha|i see|understood|understand|i understand|noted|makes sense|that makes sense|sounds good|sounds great|that works|works for me|it works|it works now|it worked|that worked|that did it|that helps|that helped|fair enough|as expected|good news|i got it|(?:i )?(?:did it|made it|found it|managed)|no problem|no worries|never mind|nevermind|nvm|all good|im good|i am good|we are good|will do|ill try that|i will try(?: that)?|let me try(?: that)?|oh ok|oh i see|oh|ah|ah ok|ahh|hmm|hm|mhm|aha|lol|haha|hahaha|interesting|wow|done|solved|fixed|resolved|agreed|exactly|correct|of course|roger|super|ok got it|good to know|not (?:really|now)|(?:no )?i dont think so|problem solved|issue resolved|you too|same to you)(?: (?:then|now|great|good|cool|sir|i see|perfect|fine|ok|awesome|excellent|amazing|wonderful|that))*",
  ),
  clause("yes_or_no", "yes|yep|yeah|yup|ya|nope|no|nah|yes please|no (?:sorry|please)"),
  opening("acknowledgement", "(?:ok|okay|okey|alright|all right|got it|cool|great|perfect|understood|sure|oh|ah|hmm)"),
  clause(
    "opener",
    "(?:i (?:have|had|got)|ive(?: got)?|got) (?:a|an|one|another|some|few|a few|a couple of|two|several)?(?: ?(?:quick|small|simple|short|urgent|little|other))* ?(?:questions?|query|queries|issue|problem|doubt)|(?:just )?(?:a )?quick question|question|(?:can|could|may) i ask(?: you)?(?: (?:a|something|some)(?: quick)?(?: questions?)?)?|(?:can|could|would|will) (?:you|someone|anyone|u)(?: please| pls)? help(?: me)?(?: out)?(?: please| pls)?|(?:i )?need (?:some |your )?help|help me|please help(?: me)?|my name is [^ .,]+(?: [^ .,]+)?|im new here|sorry (?:to bother you|for bothering you)|excuse me",
  ),
];

const endings: readonly { kind: SmallTalkKind; pattern: RegExp }[] = [
  {
    kind: "thanks",
    pattern: new RegExp(
      `(?:^| )(?:and )?${thank}(?: (?:${adverb}|${addressee}))*(?: for (?:your|the|any|all)(?: (?:kind|great|quick|help|reply|response|support|assistance|time|understanding|your|in|advance))+)?$`,
      "u",
    ),
  },
  {
    kind: "goodbye",
    pattern:
      /(?:^|[.,] )(?:bye|goodbye|bye bye|have a (?:nice|good|great) (?:day|one|evening|weekend)|(?:(?:(?:kind|best|warm|with) )*regards|sincerely|yours(?: sincerely)?)(?:(?: [.,])? [^ .,]+(?: [^ .,]+)?)?)$/u,
  },
];
/** What can stand before "thanks" without a break and makes it no thanks: "say thanks", "a thank you", "no thanks". */
const notThanks =
  /(?:^| )(?:a|an|the|say|says|said|no|send|of|to|with|my|our|custom|display|write|like|as|order|that|says) (?:many )?(?:thanks?|thank you|thankyou|cheers|tak|ty)$/u;

const connector = /^(?:so|and|but|well|also|then|anyway|please note)$/u;
const windowLength = 24;
/** Nobody greets and thanks more often; a flood of "hi hi hi" must not cost time. */
const mostRounds = 10;

/** Takes small talk off both ends of a message. */
export function stripSmallTalk(tokens: readonly Token[]): SmallTalk {
  const kinds = new Set<SmallTalkKind>();
  let rest: readonly Token[] = trim(tokens);
  for (let round = 0; round < mostRounds && rest.length > 0; round += 1) {
    const left = withoutBeginning(rest, kinds) ?? withoutEnding(rest, kinds);
    if (left === null) break;
    rest = left;
  }
  return { kinds: [...kinds], rest };
}

function withoutBeginning(tokens: readonly Token[], kinds: Set<SmallTalkKind>): readonly Token[] | null {
  const start = join(tokens.slice(0, windowLength));
  for (const { kind, pattern } of beginnings) {
    const matched = pattern.exec(start)?.[0].trim();
    if (matched === undefined || matched === "") continue;
    const left = trim(dropConnector(tokens.slice(matched.split(" ").length)));
    // "I have a question" opens a question; alone it is nothing we could answer or small-talk about.
    if (kind === "opener" && left.length === 0 && kinds.size === 0) continue;
    // "No, she has a licence" answers us: the "no" is part of what is said.
    if (kind === "yes_or_no" && left.length > 0) continue;
    if (kind !== "opener") kinds.add(kind === "yes_or_no" ? "acknowledgement" : kind);
    return left;
  }
  return null;
}

function withoutEnding(tokens: readonly Token[], kinds: Set<SmallTalkKind>): readonly Token[] | null {
  const end = join(tokens.slice(-windowLength));
  for (const { kind, pattern } of endings) {
    const matched = pattern.exec(end)?.[0].trim();
    if (matched === undefined || (kind === "thanks" && notThanks.test(end))) continue;
    kinds.add(kind);
    const left = trim(tokens.slice(0, tokens.length - matched.split(" ").length));
    return trim(/^(?:and|but)$/u.test(left.at(-1)?.text ?? "") ? left.slice(0, -1) : left);
  }
  return null;
}

const noToken: Token = { text: "", typed: "", start: 0, end: 0 };

function trim(tokens: readonly Token[]): readonly Token[] {
  let start = 0;
  let end = tokens.length;
  while (start < end && isBreak(tokens[start] ?? noToken)) start += 1;
  while (end > start && isBreak(tokens[end - 1] ?? noToken)) end -= 1;
  return start === 0 && end === tokens.length ? tokens : tokens.slice(start, end);
}

function dropConnector(tokens: readonly Token[]): readonly Token[] {
  const trimmed = trim(tokens);
  return connector.test(trimmed[0]?.text ?? "") ? trimmed.slice(1) : trimmed;
}
