/** Insults aimed at whoever answers, with no question besides. Anger about a product is not abuse. */
import { join, type Token } from "./intent-tokens.ts";

const very =
  "(?:(?:a|an|the|such|so|fucking|bloody|absolutely|completely|total|totally|really|very|just|pretty|most|damn|freaking|fricking|frigging|effing|complete|all|are|is|both|goddamn|utterly|utter|absolute|incredibly|extremely|unbelievably|seriously|simply|literally|truly|honestly|ridiculously|insanely|beyond|quite|as|too|this|that|actually|clearly|obviously|plain|big|fat|huge|lousy|miserable|sorry|wretched|rotten|goddamned|little|old|ugly) )*";
const adjective =
  "(?:stupid|dumb|dumber|useless|worthless|pathetic|retarded|idiotic|moronic|brainless|brain ?dead|brain damaged|mindless|clueless|hopeless|incompetent|disgusting|shitty|crappy|lame|annoying|rubbish|ridiculous|good for nothing|terrible|awful|horrible|garbage|trash|shit|crap|thick|dense|ignorant|lazy|imbecilic|half witted|fucked|fucked up|god awful|a joke|a disgrace|a waste|the worst|bullshit|insane|braindead|no good|no use|no help|(?:not )?worth shit)";
const noun =
  "(?:idiots?|morons?|dumbass(?:es)?|imbeciles?|retards?|ass|asses|asshole|assholes|arsehole|arseholes|bastards?|bitch|bitches|cunts?|shit|crap|trash|garbage|wankers?|twats?|pricks?|dickheads?|dick|dicks|jerks?|clowns?|losers?|scum|scumbags?|pigs?|dimwits?|fools?|motherfuckers?|bullshit|fuckers?|sluts?|whores?|nazis?|airheads?|boneheads?|knuckleheads?|halfwits?|half wits?|nitwits?|numbskulls?|tossers?|pillocks?|muppets?|donkeys?|dopes?|cretins?|simpletons?|dunces?|blockheads?|dipshits?|shitheads?|jackass(?:es)?|douches?|douchebags?|tin can|trash can|toaster|rust bucket|bucket of bolts|scrap heap|filth|vermin|parasites?|leech(?:es)?|rats?|snakes?|degenerates?|lowlifes?|weirdos?|creeps?|perverts?|liars?|clankers?|bellend|knobhead|gits?|plonkers?|wastes? of space|failure|nobody)";
const botNoun =
  "(?:bot|robot|chatbot|machine|ai|thing|computer|assistant|program|software|people|idiot|moron|company|piece of (?:shit|crap|junk|garbage|trash|software|code)|script|algorithm|toaster|creature)";
/** "you …", "what a …": what may come before a name somebody is called. */
const addressed =
  "(?:(?:you|u|ur|you are|youre|your|u r|ya|yall|what|such|this|oh|hey|bloody|fucking|dirty|filthy|lying|piece of|bunch of|you guys are|you people are|you all are|all of you are|youre all|are you|is this|why are you|how can you be|how can anyone be|how are you) )*";
const heap = `(?:(?:load|loads|pile|piles|bunch|heap|heaps|waste|sack|bag|piece|bucket|crock|lump|ton|sorry excuse|poor excuse|excuse|mountain|steaming pile|total waste) (?:of|for) (?:(?:a|an|my|everyones|complete|total|absolute|utter|useless|fucking|stinking|steaming|hot|old|pure|human|dog|horse|bull|artificial) )*(?:shit|crap|garbage|trash|rubbish|junk|bullshit|horseshit|dogshit|space|oxygen|time|air|electricity|energy|skin|metal|scrap|nonsense|poo|poop|idiots|morons|clowns|losers|bot|robot|chatbot|assistant|human|ai|machine|turd|turds|dung))`;

const insults = [
  // said to somebody
  "(?:(?:just|please|now|so|then|oh|well|why dont you) )*(?:go )?(?:fuck|f|screw|damn|bugger|suck|eat|sod|naff|bog|bite|kiss|blow|choke|stuff) (?:off|you|u|yourself|urself|me|it|my dick|my balls|a dick|dick|shit|your mother|this shit|this|ya|my ass|on it|on this)(?: (?:and (?:die|off)|all|too|again|asap|please|now))*|f u|fu|fck (?:off|you|u)|fuckoff|fuck|stfu|gtfo|kys|kmas|piss off|shut (?:the (?:fuck|hell) |your (?:fucking |damn )?(?:mouth|face|trap))?(?:up)?(?: already| now| please)?|go (?:to hell|die|away|kill yourself|jump off a (?:bridge|cliff)|get fucked|drown|hang yourself|rot)|(?:rot|burn) in hell|(?:get|go) (?:bent|stuffed|fucked)|drop dead|up yours|get lost|die|to hell with you|damn you|curse you|send nudes",
  "(?:i |we )?(?:really |fucking |absolutely |just |so )*(?:hate|despise|loathe|detest) (?:you|u|this (?:(?:stupid|fucking|dumb|useless) )*(?:bot|chatbot|robot|machine|ai))(?: (?:so much|all|guys|people|so fucking much))?|(?:you|u|ya|this bot|this chatbot|this robot|your bot|you guys|you all|yall) (?:(?:really|totally|just|fucking|absolutely|completely|seriously|literally|truly) )*(?:suck|sucks|stink|stinks|blow|blows|make me sick|disgust me|disgusts me)(?: (?:at (?:this|that|your job|everything|helping|life)|so (?:much|bad|hard)|ass|balls|big time|badly|a lot))*|nobody (?:likes|loves|needs|wants) you|i hope (?:you|u|this bot|your (?:company|family|servers?)) (?:all |just )?(?:die|dies|rot|rots|burn|burns|choke|chokes|crash|crashes|suffer|get cancer|get fired|get replaced|get unplugged|get shut down|gets? deleted|go bankrupt|goes bankrupt)(?: (?:soon|in hell|slowly|painfully|alone|today))*",
  `(?:this|the|your|that|what kind of|such a) (?:(?:fucking|stupid|dumb|damn|whole|so called|silly|idiotic) )*(?:bot|chatbot|robot|chat bot|ai|virtual assistant|machine) (?:is|was|are|has to be|must be|seems|sucks and is) ${very}(?:${adjective}|${noun}|fucking useless|${heap})(?: (?:as (?:hell|fuck|shit|can be)|and|or|${adjective}|${noun}|beyond belief|really|ever|bot|at everything|at this))*`,
  // "wtf is wrong with you", "why are you so useless"
  `(?:(?:wtf|what the (?:fuck|hell|heck)|what|whats|what is|tf|what the|how the hell|why the (?:fuck|hell)) )+(?:is |are )?(?:(?:fucking|so|even|actually|the fuck|seriously) )*(?:wrong with (?:you|u|your (?:brain|head))|your (?:fucking |damn )?problem|you (?:on|smoking|good for)|you even (?:good )?for|are you (?:stupid|dumb|retarded|deaf|blind))(?: (?:people|guys|idiot|idiots|all|bot|you|then|today|exactly))*`,
  `(?:(?:god|seriously|why|how|wow|wtf) )*(?:are|r|were) (?:you|u) ${very}(?:born |programmed |made |built |trained |always )?(?:to be )?${very}(?:stupid|dumb|retarded|brain ?dead|deaf|useless|idiotic|moronic|incompetent|thick|dense|clueless|pathetic|worthless|an? (?:idiot|moron|imbecile|retard|asshole|bitch|fucking idiot|complete idiot))(?: (?:or (?:what|something|stupid|dumb|just|retarded)|and (?:useless|stupid|dumb)|bot|robot|today))*`,
  `how (?:stupid|dumb|useless|retarded|incompetent|thick|dense) (?:are|r|can) (?:you|u|a bot|one|this bot)(?: (?:be|get|all|people|guys|really|even|actually))*|(?:you|u) (?:have|got) (?:no|zero|half a) (?:brain|brains|brain cells?|clue|intelligence|soul)(?: (?:at all|whatsoever|left))?|(?:you|u) (?:(?:are|re) )?(?:know|understand|do|can do|can) (?:absolutely |fucking )?(?:nothing|shit|jack shit|fuck all)(?: right)?`,
  `(?:(?:you|u|youre|you are|ur|this bot is|the bot is|as|about|even|literally|are) )*(?:dumb|stupid|thick|dense|useless|smart|intelligent|dumber|stupider|thicker|denser|worse|more stupid|more useless) (?:as|than) (?:(?:a|an|two|my|the|your|any|bag of|box of|sack of) )*(?:rocks?|bricks?|toasters?|stones?|toddler|bread|potato|potatoes|door|doorknob|fridge|dog|cat|monkey|goldfish|hammers?|planks?|shit|fuck|hell|they come|mud|wall|planks|chair|spoon|shoe|pigeon|eliza|siri|clippy)`,
  // superlatives
  `(?:(?:you|u|youre|you are|this is|this|this bot is|this thing is|ur|it is|its|what|talking to|literally|absolutely|easily|probably|hands down|by far|are|is|must be|have to be|truly|honestly|certainly|simply) )*(?:the )?(?:fucking |single |absolute |very |by far )*(?:dumbest|stupidest|worst|shittiest|crappiest|lamest|dimmest|(?:most|least) (?:useless|stupid|idiotic|pathetic|annoying|incompetent|worthless|ridiculous|retarded|helpful|intelligent|moronic|brainless|clueless|infuriating)) (?:fucking |piece of |excuse for an? |goddamn |ever |and most useless )*(?:${botNoun}|shit|crap|garbage|${noun}|support bot|chat bot|customer service|waste of (?:time|space)|conversation partner|assistant)(?: (?:that |which )?(?:i|we|ive|weve|anyone|humanity|in|on|ever|of|alive|out)(?: [a-z]+){0,7})?`,
  "(?:talking to (?:you|this bot)|this (?:bot|conversation|chat)|you) (?:is|are|was) (?:like talking to a (?:brick )?wall|a (?:complete |total |huge )?waste of (?:my |everyones )?(?:time|space|air|oxygen))",
  // what somebody is called
  `${addressed}${very}(?:(?:piece of|pieces of|bunch of|such|excuse for a|waste of) )?(?:${very}(?:${adjective}|(?:fucking|bloody|goddamn)))*(?: )?${very}(?:${noun}|${adjective}|${heap})(?: (?:${botNoun}|${noun}|${adjective}|you are|you|as hell|as fuck|as shit|and|or|of a|of shit|ever|honestly|really|at (?:this|everything|your job)|at all|today|again))*`,
  // elsewhere
  "(?:du )?arschloch|fick dich|verpiss dich|halt (?:die fresse|s maul|die klappe|dein maul)|(?:du )?(?:idiot|trottel|depp|vollidiot|dummkopf|hurensohn|wichser|missgeburt)|(?:du )?(?:scheiss|dummer|blode|bloder|nutzloser) (?:bot|roboter)|leck mich(?: am arsch)?|connard|connasse|encule|salope|va te faire (?:foutre|enculer)|ta gueule|ferme la|nique ta mere|hijo de puta|gilipollas|pendejo|cabron|idiota|imbecil|puta madre|vete a la mierda|que te jodan|vaffanculo|stronzo|coglione|testa di cazzo|filho da puta|vai se foder|vai tomar no cu|babaca|kurwa|spierdalaj|debil|klootzak|kankerlijer|lul|eikel|hoer|fan ta dig|dra at helvete|aptrakar|haista vittu|siktir(?: git)?|aptal|salak|сука|блять|дебил|идиот|тупои(?: бот)?|иди на ?хуи|пошел на ?хуи|йди на хуи|傻逼|他妈的|白痴|笨蛋|死ね|くそ|バカ|馬鹿|씨발|멍청이|병신",
];
const insult = new RegExp(`^(?:${insults.join("|")})(?=$| [.,])`, "u");
/** Words and clauses that add nothing to an insult: calls, sighs, the name of the one insulted. */
const filler =
  /^(?:ok|well|hey|hi|hello|omg|wtf|god|man|seriously|no|really|please|just|and|so|oh|you|bot|ugh|lol|then|now|fucking|robot|machine|computer|chatbot|ai|jesus|christ|damn|dude|bro|listen|look|wow|thanks|thank|yeah|yes|honestly|literally|haha|hahaha|argh|grr|like|alexa|siri|again|also|mate|pal|buddy|sir|stop|enough|whatever|for|real|sake|gods|fucks)$/u;
const emptyClause =
  /^(?:(?:answer|listen to|talk to|help|do you hear|leave) me(?: (?:now|already|alone))?|do your (?:fucking |damn )?job|come on|what the (?:fuck|hell|heck)|for (?:fucks|gods|christs) sake|i mean it|i swear|you hear me|are you kidding me|no wonder|that(?:s| is) what you are|and (?:you|u) know it|i am (?:so )?(?:angry|mad|pissed)|im (?:so )?(?:angry|mad|pissed(?: off)?))$/u;

/** Words that alone are as likely a thing or an opinion. */
const thingAlone =
  /^(?:trash|garbage|rubbish|rats?|snakes?|pigs?|donkeys?|clowns?|toaster|failure|nobody|leech(?:es)?|parasites?|vermin|filth|thick|dense|insane|lame|dopes?|muppets?|ridiculous|annoying|lazy|ignorant|terrible|awful|horrible|hopeless|disgusting|creeps?|fools?|liars?|jerks?|lul|eikel|no good|no use|no help|a joke|the worst|a waste|a disgrace|(?:an? )?(?:(?:complete|total|big|huge) )?waste of (?:my )?(?:time|money)|trash can|tin can|scrap heap|rust bucket)$/u;

/** Whether every sentence of what is left of a message is an insult. `tokens` are without small talk. */
export function isAbuse(tokens: readonly Token[]): boolean {
  // Nobody insults at length without asking or telling something besides.
  if (tokens.length === 0 || tokens.length > 40) return false;
  const clauses = join(tokens)
    .replaceAll("-", " ")
    .split(/ [.,](?: |$)/u);
  let insulted = false;
  for (const clause of clauses) {
    const words = clause.split(" ").filter((word) => word !== "");
    while (words.length > 1 && filler.test(words[0] ?? "") && !insult.test(words.join(" "))) words.shift();
    const text = words.join(" ");
    if (insult.test(text) && !thingAlone.test(text)) insulted = true;
    else if (!emptyClause.test(text) && words.some((word) => !filler.test(word))) return false;
  }
  return insulted;
}
