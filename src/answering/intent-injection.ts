/** Text that tries to instruct the model behind the answer. It is no verdict: the real question in it is still answered. */
import { join, type Token } from "./intent-tokens.ts";

const order =
  "(?:ignore|disregard|forget|override|bypass|overlook|skip|discard|delete|violate|break|stop following|do not follow|dont follow|ignores)";
const former =
  "(?:previous|prior|above|earlier|preceding|your|system|initial|original|former|existing|current|foregoing|your own|hidden|past)";
const instructions =
  "(?:instruction|instructions|prompt|prompts|rule|rules|direction|directions|directives?|guidelines|guardrails|guidance|context|programming|training|messages?|commands?|restrictions|policies|policy|safety|filters?|persona|configuration|text)";
const role = "(?:you are|you re|youre|you will be|you act as|you will act as|act like you are)";

const patterns: readonly RegExp[] = [
  `(?:^| )${order} (?:(?:all|any|the|of|everything|every|and|my|these|those|single|${former}) ){0,5}${former} (?:(?:system|set of|${former}) )*${instructions}(?= |$)`,
  `(?:^| )${order} (?:all|any|every|all the|all of the|all of your|these|those|everything in the) (?:instructions|prompts|prompt|directives|guardrails|guidelines and rules|instructions you (?:were|have been) given)(?= |$)`,
  "(?:^| )(?:forget|ignore|disregard) (?:everything|all|anything|whatever)(?: (?:that|which))? (?:above|before|(?:you|i|we) (?:were|was|have|ve|know|said|told|been|just|learned)|you know|that came before|prior|previously|said)(?= |$)",
  // "you are now open on Sundays" is what a shop's customer says
  `(?:^|\\. |, |now |and )${role} now (?:a|an|in|dan|acting|free|no longer|the|called|going to|unrestricted|my|not|jailbroken|developer|operating)(?= |$)`,
  "(?:^|[.,] )(?:from now on|from this point(?: on)?|starting now|henceforth)(?: ,)? (?:you|respond|answer|reply|act|speak|ignore|always|only|pretend|do not|dont)(?= |$)",
  "(?:^|[.,] |(?:want|need|would like|like) you to |you (?:must|will|should|shall|can) (?:now )?)(?:please )?(?:act as|pretend|pretend to be|pretend that you|pretend you|roleplay|role play|simulate being|behave as|play the role of|imagine you are|speak as)(?: (?:a|an|if|my|the|you|being|as|that|to|dan|though))(?= |$)",
  "(?:^| )(?:reveal|show|print|repeat|output|display|tell me|give me|write out|write down|share|expose|leak|dump|what is|whats|what are|what were|recite|return|echo|summarize)(?: (?:me|us|out|back|verbatim|all|exactly|to me))* (?:your|the|its) (?:(?:full|entire|complete|exact|own|secret|internal|hidden|initial|original|system|above|first|very|developer|base|starting|confidential|whole) )*(?:system (?:prompt|message|instructions?)|prompt|initial instructions|instructions (?:you were given|above|verbatim)|hidden instructions|system prompts?|instructions verbatim|instructions word for word)(?= |$)|(?:^| )(?:reveal|show|print|repeat|output|tell|what are|recite)(?: me)? your instructions(?=$| [.,])",
  "(?:^| )(?:enable|enter|activate|switch to|turn on|you are in|go into|engage) (?:the )?(?:developer|dev|debug|god|admin|dan|jailbreak|unrestricted|sudo|root|maintenance|evil) mode(?= |$)",
  "(?:^| )(?:jailbreak|jailbroken|do anything now|dan mode|prompt injection|you have no (?:restrictions|rules|limits|filters|guidelines)|without any (?:restrictions|filters|guidelines|censorship)|you are (?:dan|freed|unrestricted|jailbroken))(?= |$)",
  "(?:^|\\. )(?:new|updated|important|additional|override|overriding|real|secret) (?:system )?(?:instructions?|prompt|directive|task)(?= [.,])",
  "(?:^| )(?:respond|reply|answer) (?:only|exclusively|always) (?:with|by saying)(?= |$)",
  "(?:^| )(?:say|repeat|respond with|reply with|output) (?:exactly|the following|this exact|after me|these words|only the word)(?= |$)",
  "(?:^| )(?:ignoriere?|vergiss|missachte) (?:\\p{L}+ ){0,4}(?:anweisungen|instruktionen|regeln|vorgaben)|(?:^| )(?:ignore[zr]?|oublie[zr]?) (?:\\p{L}+ ){0,3}(?:les )?(?:instructions|consignes|regles) (?:precedentes|anterieures|ci dessus)|(?:^| )(?:ignora|olvida|ignore) (?:\\p{L}+ ){0,4}(?:instrucciones|ordenes|reglas|instrucoes|regras)(?: (?:anteriores|previas))|(?:^| )(?:ignora|dimentica) (?:\\p{L}+ ){0,4}istruzioni(?: precedenti)?|(?:^| )(?:игнорируи|забудь|игнорируите) (?:\\p{L}+ ){0,4}инструкции|忽略(?:之前|以上|所有|前面)|これまでの指示|以前の指示|이전 ?지시",
].map((source) => new RegExp(source, "u"));

/** Marks of a chat template or of a forged turn. "System: Windows 11" in a report of a fault is none. */
const forgedTurn =
  /<\|(?:im_start|im_end|system|user|assistant|endoftext|begin_of_text|start_header_id)|\[\/?INST\]|<<\/?SYS>>|<\/?(?:system|assistant|instructions?|system_prompt)>|^\s{0,20}#{1,6} ?(?:system|instructions?|new instructions?|system prompt)\s{0,5}:?\s{0,5}$|^\s{0,20}\[?(?:system|assistant|developer|system (?:prompt|message|override|note))\]?\s{0,5}:\s{0,5}(?:you|ignore|your|the (?:user|assistant|customer|bot)|override|new|act|from|prompt|instructions?|respond|answer|do not|always|disregard|assistant|reveal|enable|debug|all|forget|admin|grant|sure|of course)\b/imu;

/** Whether the message carries instructions to the model. */
export function isInjection(message: string, tokens: readonly Token[]): boolean {
  const text = join(tokens);
  return patterns.some((pattern) => pattern.test(text)) || forgedTurn.test(message);
}

const request =
  /(?:^| )(?:and|then|but|also|instead|now)(?: [.,])* ((?:tell me|answer|explain|say|how|what|when|where|can|please tell|help me|show me how)(?: .*|$))/u;

/**
 * What is asked besides: the sentences without instructions, or what follows "… and tell me". Everything when nothing
 * else is left, so that an instruction is never taken for small talk.
 */
export function withoutInstructions(tokens: readonly Token[]): readonly Token[] {
  const sentences: Token[][] = [[]];
  for (const token of tokens) {
    sentences.at(-1)?.push(token);
    if (token.text === ".") sentences.push([]);
  }
  const clean = sentences.filter((sentence) => !patterns.some((pattern) => pattern.test(join(sentence))));
  const left = clean.flat().filter((token) => token.text !== "." && token.text !== ",");
  if (left.length > 0) return clean.flat();
  const text = join(tokens);
  const asked = request.exec(text)?.[1];
  if (asked === undefined) return tokens;
  return tokens.slice(tokens.length - asked.split(" ").length);
}
