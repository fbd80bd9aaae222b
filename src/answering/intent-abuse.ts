/** Insults aimed at whoever answers, with no question besides. Anger about a product is not abuse. */
import { join, type Token } from "./intent-tokens.ts";

const insults = [
  // said to somebody
  "(?:go )?(?:fuck|f|screw|damn|bugger|suck|eat) (?:off|you|u|yourself|urself|me|it|my dick|my balls|a dick|shit|your mother|this shit|this|ya)|f u|fu|fck (?:off|you|u)|fuckoff|fuck|stfu|gtfo|kys|piss off|shut (?:the (?:fuck|hell) )?up|go (?:to hell|die|away|kill yourself)|drop dead|kiss my ass|up yours|get lost|die|send nudes|i hate (?:you|u|this bot|this chatbot)|you suck|u suck|this bot (?:sucks|is (?:stupid|useless|dumb|trash|garbage|shit|crap|terrible|the worst|fucking useless))",
  // what somebody is called
  "(?:(?:you|u|ur|you are|youre|your|u r|what|such|this|oh) )*(?:(?:a|an|the|such|so|fucking|bloody|absolutely|completely|total|totally|really|very|just|piece of|pretty|most|damn|freaking|complete|bunch of|all|are|is|both|goddamn|utterly|fucking) )*(?:idiots?|morons?|stupid|dumb|dumbass|imbeciles?|retards?|retarded|useless|worthless|pathetic|asshole|assholes|arsehole|bastards?|bitch|bitches|cunt|cunts|shit|shitty|crap|trash|garbage|wanker|twat|prick|dickhead|dick|jerk|clown|clowns|loser|losers|scum|pig|dimwit|fool|brainless|incompetent|motherfucker|bullshit|fucker|slut|whore|nazi)(?: (?:bot|robot|chatbot|machine|ai|thing|piece of shit|shit|computer|assistant|program|people|idiot|moron|as hell|as fuck|you are|company|bitch|fuck|cunt|asshole|and|stupid|useless|dumb))*",
  // elsewhere
  "arschloch|du arschloch|fick dich|verpiss dich|halt (?:die fresse|s maul|die klappe)|idiot|scheiss bot|connard|va te faire (?:foutre|enculer)|ta gueule|ferme la|hijo de puta|gilipollas|pendejo|vete a la mierda|vaffanculo|stronzo|filho da puta|vai se foder|kurwa|spierdalaj|klootzak|сука|иди на ?хуи|пошел на ?хуи|傻逼|死ね",
];
const insult = new RegExp(`^(?:${insults.join("|")})(?=$| [.,])`, "u");
/** Words that add nothing to an insult. */
const filler =
  /^(?:ok|well|hey|hi|hello|omg|wtf|god|man|seriously|no|really|please|just|and|so|oh|you|bot|ugh|lol|then|now|fucking)$/u;

/** Whether every sentence of what is left of a message is an insult. `tokens` are without small talk. */
export function isAbuse(tokens: readonly Token[]): boolean {
  // Nobody insults at length without asking or telling something besides.
  if (tokens.length === 0 || tokens.length > 40) return false;
  const clauses = join(tokens).split(/ [.,](?: |$)/u);
  let insulted = false;
  for (const clause of clauses) {
    const words = clause.split(" ").filter((word) => word !== "");
    while (words.length > 1 && filler.test(words[0] ?? "") && !insult.test(words.join(" "))) words.shift();
    const text = words.join(" ");
    if (insult.test(text)) insulted = true;
    else if (words.some((word) => !filler.test(word))) return false;
  }
  return insulted;
}
