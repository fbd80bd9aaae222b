/** What a claim is about, as terms that can be compared: stems, with words of one meaning made one. */
import { contentTerms } from "../../text/terms.ts";

const oneMeaning = [
  "return|returned|send back|sent back|give back|bring back",
  "delivery|deliver|delivered|shipping|ship|shipped|shipment|dispatch",
  "refund|refunded|money back|pay back|paid back|reimburse|reimbursed|reimbursement|repay|credited",
  "price|cost|costs|fee|charge|charged|pay|due|payable",
  "order|purchase|purchased|buy|bought",
  "item|items|product|products|article|goods",
  "email|e-mail|mail",
  "password|passphrase",
  "reply|respond|response|answer",
  "warranty|guarantee|guaranteed",
  "cancel|cancelled|canceled|cancellation|revoke|withdraw",
  "valid|validity|expire|expires|expiry|redeem|redeemed|usable|lapse|lapsed|works for|good for|runs out",
  "delete|deleted|remove|removed|erase|erased|deletion|removal",
  "keep|kept|save|saved|store|stored|retain|retained|retention|hold|stay",
  "upload|uploaded|attach|attached|attachment",
  "size|big|weigh|weight|heavy",
  "open|opening|opened|opens|reachable|available",
  "damaged|broken|defective|faulty|damage|defect",
  "report|tell|contact|notify|claim",
  "photo|photos|picture|pictures|image|images",
  "parcel|package|packet",
  "extra|additional|another|further",
  "spend|spent",
  "lose|lost",
  "age|aged|old|older",
  "pickup|pick up|collect|collected|collection",
  "discount|reduction|rebate|off",
  "lock|locked|block|blocked",
  "repair|repaired|fix|fixed",
  "sameday|same-day|same day",
  "refer|referred|referral|invite|invited",
  "simultaneous|simultaneously|at once|concurrent|same time",
  "register|registration|sign up|create account|open account",
  "customer service|support|helpdesk|hotline",
  "phone|telephone|call|ring",
  "pause|paused|freeze|frozen",
  "storage|space|quota",
  "restore|recover|recovery",
  "trash|bin",
  "renew|renewal|extend|extension",
  "replace|replacement|exchange|swap",
  "verify|verification|confirm|confirmation",
  "change|edit|modify|update",
  "subscription|subscribe|subscribed",
  "appointment|booking|reservation",
  "tag|label",
  "late|overdue",
  "idle|inactive|inactivity",
  "log out|logout|sign out|signed out|signout",
  "admin|administrator",
  "licence|license|licensed",
];

/** The name of a term's meaning. */
export function canonicalTerm(term: string): string {
  return canonical.get(term) ?? term;
}

const canonical = new Map<string, string>();
const phrases: [RegExp, string][] = [];
for (const group of oneMeaning) {
  const [first = "", ...others] = group.split("|");
  const name = contentTerms(first, "en")[0] ?? first;
  for (const word of [first, ...others]) {
    if (word.includes(" "))
      phrases.push([new RegExp(String.raw`\b${word.replace(" ", String.raw`((?:\s\w+){0,3}?)\s`)}\b`, "gi"), first]);
    else for (const term of contentTerms(word, "en")) canonical.set(term, name);
  }
}

// Verbs and nouns that any claim may have.
const weightless = new Set(
  contentTerms(
    "arrive receive paid send give offer cover take takes get got make use used want need let allow able possible time long time number amount total period left way thing find see day date choose set place accept earn issue process last run end start begin stay wait every each please limit length duration rule deadline usually normally automatically always immediately currently later soon fast often back course hear ask bring add create include contain show need work require exist most least maximum minimum larger bigger longer greater help accept refuse reject exceed advance ahead expect reach stop throttle cut truncate",
    "en",
  ),
);

/** Whose limits they are, which is always the customer: "plans allow 5 users", "5 users per account". */
const owners = contentTerms("account plan subscription", "en").map(canonicalTerm);

/** The terms of a text without words that are about nothing; beside an amount of money "cost" is such a word. */
export function claimTerms(text: string, kind: string): ReadonlySet<string> {
  let plain = text;
  for (const [pattern, word] of phrases)
    plain = plain.replace(pattern, (_, between: string | undefined) => ` ${word} ${between ?? ""} `);
  const found = contentTerms(plain, "en").filter((term) => !weightless.has(term) && !/^[\d.,€$£%]+$/.test(term));
  const terms = new Set(found.map(canonicalTerm));
  if (kind === "money") terms.delete(canonicalTerm("price"));
  if (kind === "count" || kind === "size") for (const term of owners) terms.delete(term);
  return terms;
}
