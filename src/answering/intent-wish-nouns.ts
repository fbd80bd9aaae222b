/** The parts of speech of an English wish for a person: nouns for people and bots, and what may stand around them. */

export const begin =
  "(?:^|\\. |(?<=^| )(?:and|but|so|please|pls|plz|just|ok|okay|no|then|hi|hello|hey|now|sorry|yes|or|thanks|well|instead|useless|sigh|ugh|wrong) )";
export const polite =
  "(?:please|pls|plz|just|kindly|actually|really|simply|maybe|possibly|perhaps|rather|immediately|finally|directly|now|at least|quickly|urgently|also|still|then) ";
export const determiner =
  "(?:a|an|the|any|some|one of your|one of the|your|another|one|somebody|someone|anyone|anybody|some sort of|an actual|a damn|a fucking|a freaking|a bloody) ";
export const quality =
  "(?:real|actual|live|living|breathing|human|proper|physical|normal|different|competent|qualified|customer|service|support|care|client|sales|billing|technical|tech|senior|help|helpdesk|desk|call|center|centre|flesh and blood|genuine|true|phone|english speaking|online|damn|fucking|freaking|bloody|next|available|non automated|non bot|more|experienced|knowledgeable|account|onevoice) ";
const branch =
  "(?:team|teams|department|dept|staff|support|sales|billing|office|company|services?|desk|helpdesk|accounts|accounting|finance|crew|guys|folks|people|humans|colleagues|agents|employees|representatives|reps|operators|advis[oe]rs|managers|supervisors|engineers|specialists|experts|technicians|consultants)";
const oneOf =
  "(?:(?:any|some)?one|(?:any|some)(?= of)|somebody|anybody|some|a(?:ny)? member|member|(?:a )?(?:person|human|human being)|an agent|a colleague|an employee|a representative|a specialist|an expert)";
/** Somebody out of a group of the company's: "one of your colleagues", "somebody from sales", "your agents". */
export const group = `(?:${oneOf} (?:(?:real|human|actual|else) )?(?:of|from|in|on|at|out of) (?:(?:your|the|you) )?(?!(?:my|our|their|his|her|another|other) )(?:[a-z]+ ){0,2}${branch}|(?:one of )?your (?!own )(?:[a-z]+ ){0,2}(?:agents|colleagues?|representatives|reps|advis[oe]rs|operators|specialists|experts|employees|managers|supervisors|engineers|technicians|consultants|humans|coworkers?))`;
const strongPerson =
  "(?:human|humans|human beings?|person|agent|colleagues?|engineer|representative|rep|operator|advisor|adviser|consultant|associate|specialist|expert|technician|supervisor|manager|employee|assistant manager|staff|staff member|member of (?:the |your )?(?:staff|team|support)|team member|someone|somebody|anyone|anybody|executive|people)";
const team =
  "(?:(?:customer |technical |tech |client |human |live |support |service |billing |sales |help )+(?:support|service|services|care|team|desk|department|staff|people)|support|billing|sales|helpdesk|the team|your team|your staff|your boss|your people|your company|you guys|whoever (?:is|can|could|knows) (?:[a-z]+ ?){1,3}|(?:the |a )?(?:person|someone|somebody|one) (?:who is |thats )?(?:in charge|responsible)|the owner|your ceo|your superiors?|the boss|someone real|somebody real|someone human|anyone human|someone else|somebody else)";
/** A noun for a person with what may stand before it. Bare "people" and "someone" need no article. */
export const person = `(?:${group}|(?:${determiner})?(?:${quality}){0,4}${strongPerson})`;
export const personOrTeam = `(?:${person}|(?:${determiner})?${team})`;

/** What may follow the noun: the end, or words that go on about the contact. "agent plan" and "agent license" are things. */
export const about =
  "(?= (?:please|pls|plz|now|asap|immediately|right|today|tomorrow|instead|about|regarding|concerning|who|that (?:can|could|will|knows|understands|is|actually)|because|since|cause|bc|as|and|or|not|here|there|over|via|by|rather|directly|quickly|urgently|again|before|without|ok|thanks|thank|thx|if|so|but|re|soon|live|this|is|are|to|on|for|with|at|from|in|immediatly|available|then|else|real|human|first|when|how|only|like|sir|i|im|my|will|would|than)(?: |$)|$| [.])(?! (?:in|from|on|of|at|for|to) (?:my|our|their|another|other|the (?:workspace|project|team|chat|group|channel|list))(?: |$))";
/** After "I want an agent": only words that say what that person is to do. */
export const toHelp =
  "(?=$| [.]| (?:please|pls|plz|now|asap|immediately|right|today|instead|here|not|who|and|because|thanks|thank|thx|ok|urgently|on the (?:phone|line)|to (?:help|talk|speak|chat|assist|call|answer|look|explain|contact|handle|deal|review|resolve|fix|take|reply|respond|solve|sort|actually)|that (?:can|could|will|knows|understands|is|actually)|for (?:help|this|that|assistance|support|an hour|hours|days|ages|weeks|over|[0-9]+|so long|the last|the past)|from (?:support|your)|rather|or|but|quickly|so|if|about|regarding)(?: |$))";

export const botNoun =
  "(?:bot|bots|robot|robots|machine|machines|computer|chatbot|chatbots|ai|automated (?:system|bot|assistant|reply|response|message|answer)s?|automation|virtual assistant|program|script|algorithm|recording)";
