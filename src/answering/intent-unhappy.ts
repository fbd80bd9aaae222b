/**
 * Anger at us and despair: "this is ridiculous", "third time I ask", "worst support ever", "WHERE IS MY ORDER!!!". Trouble
 * with a product is a question, however bad it is ("the export is terribly slow"), and insults are abuse.
 */
import { isBreak, type Token } from "./intent-tokens.ts";
import { angerElsewhere } from "./intent-unhappy-languages.ts";

/** Whether the customer is angry at us or close to giving up; `tokens` are those of `message`, whole. */
export function isUnhappy(message: string, tokens: readonly Token[]): boolean {
  return (
    isShouted(message) ||
    clauses(tokens).some(
      ({ text, typed }) =>
        patterns.some((pattern) => {
          const found = pattern.exec(text);
          return found !== null && !isReported(text.slice(0, found.index));
        }) || angerElsewhere(typed),
    )
  );
}

/** The sentences of a message, without its commas: "this, again, is ridiculous". */
function clauses(tokens: readonly Token[]): { text: string; typed: string }[] {
  const rows: Token[][] = [[]];
  for (const token of tokens) {
    if (token.text === ".") rows.push([]);
    else if (!isBreak(token)) rows.at(-1)?.push(token);
  }
  const joined = (row: readonly Token[], part: "text" | "typed") => row.map((token) => token[part]).join(" ");
  return rows.map((row) => ({ text: joined(row, "text").replaceAll("-", " "), typed: joined(row, "typed") }));
}

/** "Customers say this is ridiculous", "what if I am unhappy with it": somebody else's anger, or none yet. */
function isReported(before: string): boolean {
  return /(?:^| )(?:says?|said|saying|thinks?|told|tells|wrote|writes|replied|replies|answer|answering|respond|titled|called|named|phrase|words?|messages? like|detect|tag|flag|if|whether|when|whenever|case|unless|suppose|would|should)(?: [a-z0-9]+){0,4} ?$/u.test(
    before.trimEnd(),
  );
}

const strongly =
  "(?:(?:so|very|really|extremely|absolute|complete|total|utter|absolutely|totally|completely|utterly|truly|just|simply|beyond|more than|frankly|honestly|seriously|incredibly|pretty|quite|rather|fucking|bloody|damn|such|an?|the|now|getting|becoming|starting to get|all|plain|deeply|highly|thoroughly|already) )*";
const stronglyOnce =
  "(?:so|very|really|extremely|absolutely|totally|completely|utterly|truly|beyond|incredibly|deeply|highly|thoroughly)";
const me =
  "(?:i am|im|i m|we are|were|i feel|we feel|i was|i have been|ive been|i am getting|im getting|you make me|this makes me|that makes me|it makes me|makes me|leaves me)";
/** What follows a complaint that is whole: nothing, or what makes it one about us. */
const end =
  "(?=$| (?:and|but|now|already|again|really|honestly|seriously|guys|people|ever|anymore|any more|after|that|how|why|since|because|you|i|ive|im|we|weve|what|please|every|from|with you|with your|with this company|third|here|of you|at this point|by now|where|when|who|do|can|is|my|just|give|tell)(?: |$))";
const bad =
  "(?:useless|terrible|awful|horrible|horrendous|pathetic|appalling|dreadful|disgraceful|abysmal|atrocious|garbage|trash|rubbish|shit|shitty|crap|unacceptable|incompetent|ridiculous|disgusting|shocking|non existent|nonexistent|shameful|lousy|miserable|worthless|hopeless|a joke|an? (?:absolute |complete |total |utter )?(?:joke|disgrace|shambles|nightmare|farce|disaster|mess)|the worst|beyond bad)";
const outrageous =
  "(?:ridiculous|outrageous|unacceptable|inacceptable|not acceptable|absurd|pathetic|disgraceful|appalling|scandalous|infuriating|shameful|disgusting|(?:bad |sick )?(?:joke|outrage|scandal|disgrace|farce|shambles|mockery|nightmare)|(?:bullshit|bs|crap|nonsense)$|not good enough|getting old$|hopeless|beyond belief|beyond a joke|the last straw|the limit|too much|enough|not ok|not okay|unbelievable|useless|no way to treat (?:a )?(?:customers?|people)|(?:huge )?waste of (?:my |our )?(?:time|money))";
const ourHelp =
  "(?:(?:customer |client |tech |technical |online |phone )?(?:support|service|care)(?: team| desk| staff)?|help ?desk|company|customer experience|experience|support experience|service experience|staff)";
const askedAgain =
  "(?:ask|asked|asking|write|wrote|writing|written|contact|contacted|contacting|call|called|calling|phone|phoned|tell|told|telling|explain|explained|explaining|message|messaged|messaging|complain|complained|complaining|email|emailed|emailing|get the same|got the same|getting the same|received the same|request|requested|requesting|raise|raised|reach out|reached out|report|reported|reporting|repeat|repeated|repeating|chase|chased|chasing)";

const patterns: readonly RegExp[] = [
  // how the customer feels: strong words alone, mild ones when they are strengthened or about us
  `${me} ${strongly}(?:furious|livid|fuming|outraged|enraged|infuriated|appalled|disgusted|seething|fed up|feed up|pissed|pissed off|at my wits end|at our wits end|at the end of my (?:tether|rope)|losing (?:my |all )?(?:patience|my mind|the will to live)|out of patience|running out of patience|sick of (?:this|you|your|it|waiting|asking|hearing|being)|sick and tired|tired of (?:this|you|your|waiting|asking|explaining|repeating|being)|at breaking point|going (?:crazy|insane|mad|nuts)|done with (?:you|your|this company|this nonsense|this shit|this crap|this$)|feeling (?:cheated|ripped off|scammed|ignored))(?= |$)`,
  `${me} (?:[a-z]+ )?${stronglyOnce} (?:angry|mad|upset|annoyed|irritated|frustrated|disappointed|dissatisfied|unhappy|displeased)(?= |$)(?! about the (?:new|upcoming))`,
  `${me} ${strongly}(?!mad about)(?:angry|mad|upset|annoyed|irritated|frustrated|disappointed|dissatisfied|unhappy|not happy|not satisfied)(?:$| (?:with|at|by|about|in|that) (?:you|your|this company|this service|the service|the support|the (?:poor |bad |lack of )|how (?:you|i|this|my)|nobody|no one)(?: |$)| (?:and|now|because nobody|because you)(?: |$))`,
  `(?:^| )(?:driving|drives|drive|making) (?:me|us) (?:${strongly})?(?:crazy|insane|mad|nuts|angry|furious|up the wall)|(?:^| )(?:want|could|going|about|have) to? ?(?:cry|scream)(?: |$)|(?:^| )i could (?:cry|scream)`,
  "(?:^| )(?:ive|i have|weve|we have) (?:really |honestly |just )?had (?:it(?:$| with| up to)|enough(?:$| of (?:you|your|this|it|waiting|the (?:excuses|runaround)))|more than enough)",
  "(?:^| )(?:cant|can not|cannot|wont) (?:take|stand|bear) (?:this|it) (?:any ?more|any longer|much longer)|(?:^| )enough is enough|(?:^| )(?:i|we) (?:give|gave) up(?:$| (?:on (?:you|this company)|with (?:you|this)|nothing|nobody|seriously|honestly))|(?:^| )(?:im|i am) giving up(?: |$)(?! (?:my|the|our|a) )|(?:^| )at (?:my|our) wits end",
  `^${strongly}(?:angry|furious|livid|frustrated|disappointed|upset|pissed off|mad) (?:right now|with you|at you|about this)(?= |$)|^${stronglyOnce} (?:angry|furious|frustrated|disappointed|annoyed|upset)$`,
  `(?:^| )(?:i|we) (?:feel|felt) ${strongly}(?:cheated|ripped off|scammed|betrayed|ignored|lied to|robbed|deceived|abandoned|let down|fooled)(?= |$)|(?:^| )(?:i|we) (?:really |deeply |already )?regret (?:ever |that i ever )?(?:signing up|buying|choosing|ordering|trusting|joining|subscribing|switching|signed up|bought|chose)(?= |$)|(?:^| )never (?:ever )?been (?:treated|served|ignored) (?:so|this|like|that)(?= |$)`,
  "(?:^| )(?:you|youve|you have|your (?:company|mistake|service)) (?:have |has )?(?:completely |totally )?ruined (?:my|our)(?= )|(?:^| )(?:you|u)(?: guys| people| lot| all)?(?: are| re) (?:simply |just |honestly |really )?the worst(?= |$)|(?:^| )(?:you|u) (?:guys |people )?(?:do not|dont|never) (?:even |ever )?help(?: me| us)?(?: at all| ever)?$|(?:^| )i demand an (?:explanation|apology|answer)|(?:^| )shame how you(?= |$)|(?:^| )straight answer from you(?= |$)|(?:^| )(?:does|do) (?:anyone|anybody) (?:(?:at your [a-z]+|over there|there|here|ever|actually|even|really) )+(?:reads?|works?|listens?|cares?|answers?|helps?|responds?|repl(?:y|ies))(?= |$)",
  // what the customer calls it
  `(?:^| )(?:this|that|thats|it|its|this all|all this|the whole thing|this whole thing|this situation|this company|this service|how is this|it all) (?:(?:is|s|was|has been|is getting|is becoming|gets|has become|really is|feels) )?${strongly}${outrageous}${end}`,
  `^(?:(?:what|oh|ok|no|wow|seriously|honestly|well|sorry but|sorry|just|so|come on|hello|hi|god|man) )*${strongly}(?:ridiculous|outrageous|unacceptable|pathetic|disgraceful|disgusting|appalling|infuriating|shameful|scandalous|unbelievable|not good enough|(?:terrible|awful|horrible|dreadful)$)${end}`,
  "^(?:(?:what|oh|wow|seriously|honestly|such) )+an? (?:absolute |complete |total |utter |bad |sick |bloody )?(?:joke|disgrace|shambles|nightmare|farce|disaster|mess|mockery|scandal|waste of (?:my )?(?:time|money))(?:$| (?:this is|you are|of an? (?:company|service|support)))",
  "(?:^| )is this (?:supposed to be )?(?:an? |some )(?:kind of |sort of |bad |sick )?joke(?:$| )|(?:^| )are you (?:guys |people )?(?:fucking |freaking |bloody |actually |seriously )?(?:kidding|joking)(?: me)?$|(?:^| )(?:you|u) (?:must|have to|have got to|gotta|got to) be (?:fucking |freaking )?(?:kidding|joking)|(?:^| )(?:youve|you have) got to be (?:kidding|joking)|(?:^| )how dare you|(?:^| )shame on (?:you|this company)|(?:^| )thanks for nothing|(?:^| )thank you for nothing|(?:^| )for (?:gods|god s|fucks|fuck|christs|heavens|petes|pitys) sake|(?:^| )for crying out loud",
  // our help, our company
  `(?:^| )(?:your|ur|this|the|such) ${ourHelp} (?:is|are|was|were|has been|have been|is getting|has become) ${strongly}${bad}(?= |$)`,
  `(?:^| )(?:your|ur|these|the bots) (?:answers?|replies|responses|articles|help|faq|help cent(?:er|re)|bot|chatbot|assistant) (?:is|are|was|were) ${strongly}${bad}(?=$| )`,
  `(?:^| )your (?:app|product|website|site|software|platform|system|tool|shop|business|processes?|website and app) (?:(?:is|are|has become) ${strongly}(?:garbage|trash|shit|crap|pathetic|the worst|unacceptable|a disgrace|a(?:n absolute| complete| total)? joke|rubbish)|(?:really |totally |absolutely |just )?sucks?)(?:$| (?:and|i|big time|so much|now|honestly))`,
  `^(?:(?:what|this is|thats|that is|its|it is|just|such|simply|with|you have|honestly|really|absolutely|completely|totally|truly|very|extremely|the|an?|most|by far|got|getting|i get|i got|again|still) )*(?:terrible|awful|horrible|horrendous|worst|appalling|disgusting|shocking|pathetic|disgraceful|abysmal|atrocious|lousy|useless|rubbish|dreadful|shitty|crappy|unacceptable|incompetent|very poor|extremely poor|very bad|really bad|really poor) ${ourHelp}${end}`,
  `(?:^| )(?:worst|most (?:useless|incompetent|unhelpful|terrible|frustrating|infuriating|horrible|awful|ridiculous)) (?:[a-z]+ ){0,3}?(?:${ourHelp}|business|provider|shop|store|firm|help|app|website|purchase|decision|mistake) (?:ever|of my life|i have (?:ever )?|ive (?:ever )?|we have (?:ever )?|weve (?:ever )?|i know|in my life|on earth|in the world|on the planet|that i have|anyone)`,
  // asked again and again, and nobody answers
  `(?:^| )(?:third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|7th|eighth|8th|ninth|tenth|10th|umpteenth|nth|hundredth|100th|thousandth|millionth) time (?:(?:now|already|today|this week|this month|in a row|that|and|i|im|ive|i am|i have|i had to|i have had to|i have to|we|weve|we are|we have|am|have|has|had|to|been|now that|ive had to|im having to|having) )*${askedAgain}(?= |$)`,
  `(?:^| )(?:asked|told|explained|written|wrote|contacted|called|complained|emailed|messaged|repeated)(?: (?:you|this|it|that|to you|already|about this|the same(?: thing| question)?|support|in))* (?:a (?:hundred|thousand|million|dozen)|\\d+|three|four|five|six|ten|countless|many|so many|several|umpteen) times(?: already| now)?(?: |$)(?!(?:a|per|each|every) (?:day|week|month))`,
  "(?:^| )how (?:many (?:more )?times|often) (?:do|must|should|will|did|shall) (?:i|we) (?:still |really |have to |need to |got to )*(?:ask|tell you(?! my| the| about)|explain|repeat myself|repeat this|write to you|write this|call you|contact you|say (?:this|it|that))(?: |$)|(?:^| )how much longer (?:do|must|will|should|am) (?:i|we)(?: have)?(?: to)? (?:wait|put up)|(?:^| )(?:do i|must i|why do i) (?:really |always |still )?have to (?:repeat myself|ask (?:again|twice|three times)|explain (?:this|it|everything) (?:again|every time))|(?:^| )(?:im|i am|ive been|i have been|i keep) repeating myself",
  "(?:^| )(?:nobody|no one|noone|no body|not one of you|none of you) (?:(?:at your company|over there|there|here|in your team|in your company|from your (?:team|company|side)|from support|in support|ever|even|has|have|is|seems to|seem to|bothers to|bothered to|wants to|is able to|can|will|actually) )*(?:answers?|answered|replies|replied|reply|responds?|responded|helps?|helped|helping|cares?|care|listens?|listening|gives a (?:damn|shit|fuck)|(?:called|calls|call|got|gets|get|came|comes) (?:me |us )?back)(?:$| (?:me|us|here|anymore|at your|at all|there|and|to (?:me|us|my (?:emails?|messages?|tickets?|requests?|calls?|questions?|complaints?)|our (?:emails?|messages?|tickets?|requests?)))(?: |$))",
  "(?:^| )(?:you|u) (?:guys |people |lot |folks )?(?:all )?(?:just |still |always |clearly |obviously |simply |really )?(?:keep|kept|are|re|have been)? ?(?:ignoring (?:me|us|my)|lying to (?:me|us)|wasting (?:my|our) time|giving (?:me|us) the (?:run ?around|same (?:useless )?(?:answer|nonsense|crap))|sending (?:me|us) (?:in|round in|around in) circles|making a fool of (?:me|us)|taking the piss|treating (?:me|us) like)|(?:^| )stop (?:wasting my time|ignoring me|lying|fooling me)|(?:^| )(?:im|i am|we are|i keep|we keep|keep) (?:going|running|being sent) (?:round |around )?in circles|(?:^| )(?:you|they) (?:people |guys )?(?:(?:do not|dont|never|clearly dont|obviously dont|really dont|just dont) )(?:even )?(?:care|give a (?:damn|shit|fuck)|listen to (?:me|us|your customers)|(?:answer|reply|respond) to (?:me|us|my (?:emails?|messages?|tickets?|calls?)))(?: |$)",
  // leaving in anger
  "(?:^| )(?:youve|you have|you just|you) (?:just )?lost (?:me(?: as)?|us(?: as)?|a|another|one more) ?(?:a )?(?:(?:good |loyal |paying )?customer|$)|(?:^| )(?:never|not) (?:ever )?(?:again (?:with|from) you|again (?:buy|use|order|shop)|(?:buying|using|ordering|shopping|doing business|coming back|recommending)(?: [a-z]+){0,3} (?:from you|with you|your [a-z]+|this company|again|to you))|(?:^| )(?:ill|i will|we will) never (?:ever )?(?:use|buy|order|shop|recommend|come back|do business|deal)(?: [a-z]+){0,4} (?:you|your(?: [a-z]+)?|again|this company)|(?:^| )(?:ill|i will|i am going to|im going to|gonna) (?:tell everyone|warn (?:everyone|others|people)|(?:leave|write|post) (?:you )?(?:the worst|a (?:bad|terrible|negative|very bad|one star|1 star|scathing)) review)|(?:^| )(?:take|taking) (?:my|our) (?:business|money) elsewhere",
  "(?:^| )(?:(?:i|we) (?:really |absolutely |fucking |honestly |just |so )*(?:hate|despise|loathe) (?:your (?:company|service|support|app|product|website|customer service)|this (?:company|service|place))|(?:treat|treating) (?:your )?customers (?:like (?:this|that|shit|dirt|crap)|this way|that way|so badly)|what (?:the )?(?:hell|fuck|heck|on earth) (?:is|are|s) (?:going on|wrong with (?:you|this company)|you doing|this shit)|what kind of (?:a )?(?:company|service|support|customer service|joke|business) is this|whats the point of (?:this chat|your support|contacting you|writing to you))(?= |$)",
].map((pattern) => new RegExp(pattern, "u"));

const cheerful =
  /(?<!\p{L})(?:THANKS?|THX|LOVE|LOVED|GREAT|AWESOME|AMAZING|HAPPY|PERFECT|BEST|YAY|CONGRATS|CONGRATULATIONS|HELLO|HI|WELCOME|WORKS|SOLVED|BRILLIANT|FANTASTIC|WONDERFUL|COOL|NICE)(?!\p{L})/u;
const spoken =
  /(?<!\p{L})(?:I|IM|I'M|MY|ME|YOU|YOUR|WE|US|OUR|WHERE|WHY|WHEN|HOW|WHAT|NOBODY|NOW|HELP|PLEASE|ANSWER|ICH|MEIN|MEINE|WO|WARUM|MON|MA|POURQUOI|MI|DONDE|DÓNDE|NO|STOP)(?!\p{L})/u;

/** Capitals with two exclamation marks or more. A copied "ERROR: DISK FULL!!" is no speech, and "THANK YOU!!" no anger. */
function isShouted(message: string): boolean {
  const text = message.slice(0, 2000);
  if ((text.match(/!/gu)?.length ?? 0) < 2 || cheerful.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return words >= 3 && letters >= 10 && capitals >= 0.85 * letters && spoken.test(text);
}
