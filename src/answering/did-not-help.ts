/** Whether a customer's next message says that the answer before it was of no use. */
import { contentTerms } from "../text/terms.ts";
import { isBreak, type Token, tokenize } from "./intent-tokens.ts";

/** Longer clauses tell something new. */
const longestClause = 14;
/** Characters: what is said of an answer is said at once. */
const looked = 2000;

/** Whether the message says so in words. */
export function saysItDidNotHelp(message: string): boolean {
  const clauses: Token[][] = [[]];
  for (const token of tokenize(message.slice(0, looked))) {
    if (isBreak(token)) clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  return clauses.some((clause) => {
    const text = clause.map((token) => token.text).join(" ");
    return clause.length <= longestClause && complaints.test(text);
  });
}

/** What a message asks, whatever its wording: equal for the same question asked again; empty for one without content. */
export function questionKey(message: string): string {
  return [...new Set(contentTerms(message.slice(0, looked), "en"))].toSorted().join(" ");
}

const opening =
  "(?:(?:no|nope|sorry|but|still|well|hm|hmm|ok|okay|thanks|unfortunately|and|yes|i am afraid|im afraid|i tried that but|i tried it but|tried that but|tried it but|i did that but|i did but|i said|again) )*";
const it =
  "(?:it|this|that|these|those|the answer|your answer|this answer|that answer|the article|the link|your reply|that article|nothing of that|none of that|none of this|none of these|neither)";
const adverb = "(?:(?:really|still|just|all|exactly|quite|even|also|at all|actually|unfortunately|much) )*";

const complaints = new RegExp(
  `^${opening}(?:${[
    `${it} ${adverb}(?:did not|didnt|does not|doesnt|do not|dont|is not|isnt|was not|wasnt|has not|hasnt|wont|cant|did|does|has|is) ${adverb}(?:work|working|worked|help|helping|helped|helpful|solve (?:it|this|my problem|my issue|the problem|anything)|fix (?:it|this|my problem|the problem|anything)|answer (?:it|this|that|my question|the question|me|anything)|useful|change anything|what i (?:asked|meant|mean|need|needed|want|wanted|am asking|was asking|am looking for|was looking for)(?: for| about)?|the (?:right )?(?:answer|question|one|problem)(?: i asked)?|right|correct|true|about that|my (?:question|problem|issue))(?= |$)`,
    `(?:thats|that is|it is|its|this is|thats still|that is still|you are|youre|completely|totally) (?:${adverb}not |not )(?:what i (?:asked|meant|mean|need|needed|want|wanted|am asking|was asking|am looking for|was looking for)|helpful|helping|working|it|right|correct|true|the (?:answer|question|problem)|answering|my (?:question|problem|issue)|useful|listening|understanding)`,
    "not (?:what i (?:asked|meant|mean|need|wanted|want|am asking|was asking)|helpful|my question|helping|working|the answer|it|useful|right)(?: |$)",
    "(?:thats|that is|it is|its|this is|that was|completely|totally|still)? ?(?:wrong|incorrect|useless|no help|no use|nonsense|the wrong (?:answer|article|one)|wrong answer)(?:$| (?:answer|again|too))",
    "(?:it |this |that )?(?:still|same) (?:does not work|doesnt work|not working|not work|fails|failing|broken|the same(?: problem| error| issue)?|no luck|nothing|happens|no|problem|error|issue|the same thing|have the (?:same )?(?:problem|error|issue)|stuck|confused|does not help|doesnt help|cant|cannot|wont work|didnt work|did not work|having the (?:same )?(?:problem|issue)|unclear)(?= |$)",
    "(?:i (?:am )?|im |i have |ive )?(?:still stuck|no luck|already (?:tried|did|done|read|checked|know|knew)(?: (?:that|this|it|all that|all of that|those))?)(?: |$)",
    "(?:i )?(?:tried|did|done|read) (?:that|this|it|all that|everything)(?: (?:already|before|too|twice|and (?:it )?(?:did not|didnt|does not|doesnt) (?:work|help)))+",
    "(?:none of (?:that|this|these|them)|nothing|neither)(?: of (?:that|this))? (?:has )?(?:helps|helped|works|worked|solves it|solved it)(?: |$)",
    "(?:you|this bot|it) (?:did not|didnt|do not|dont|have not|havent|are not|arent|still did not|still dont|just) (?:really |even |still )?(?:answer(?:ed|ing)? (?:my question|me|the question|that)|understand(?: me| my question| the question)?|understood|get it|got it|listen(?:ing)?|read (?:my|what)|help(?:ed|ing)?(?: me)?)(?: |$)",
    "(?:you misunderstood|you misunderstand|you got (?:me|that|it) wrong|that was not my question|my question was|i asked (?:about|for|you|something|how|what|why|if|whether)|i meant|same answer|you (?:already )?said that(?: already)?|you told me that|you keep (?:saying|repeating|sending)|doesnt help|does not help|didnt help|did not help|didnt work|did not work|doesnt work|does not work|not solved|no it does not|no it doesnt|no it did not|no it didnt)(?= |$)",
  ].join("|")})`,
  "u",
);
