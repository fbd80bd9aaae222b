/** What a claim is about, as terms that can be compared: stems, with words of one meaning made one. */
import { contentTerms } from "../../text/terms.ts";

const oneMeaning = [
  "return|returned|send back|sent back|give back|bring back",
  "delivery|deliver|delivered|shipping|ship|shipped|shipment|dispatch",
  "refund|refunded|money back|reimburse|reimbursed|reimbursement|repay|credited",
  "price|cost|costs|fee|charge|charged|pay|due|payable",
  "order|purchase|purchased|buy|bought",
  "item|items|product|products|article|goods",
  "email|e-mail|mail",
  "password|passphrase",
  "reply|respond|response|answer",
  "warranty|guarantee|guaranteed",
  "cancel|cancelled|canceled|cancellation|revoke|withdraw",
  "valid|validity|expire|expires|expiry|redeem|redeemed|usable|lapse|lapsed",
  "delete|deleted|remove|removed|erase|erased|deletion|removal",
  "keep|kept|save|saved|store|stored|retain|retained|retention|hold",
  "upload|uploaded|attach|attached|attachment",
  "size|big|large|weigh|weight|heavy",
  "open|opening|opened|opens|reachable|reach|available",
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
];

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
    "arrive receive paid send give offer cover take takes get got make use used want need let allow able possible time long time number amount total period left way thing find see day date choose set place accept earn issue process last run end start begin stay wait every each please limit length duration rule deadline usually normally automatically always immediately currently later soon fast often back course hear ask bring",
    "en",
  ),
);

/** The terms of a text without words that are about nothing; beside an amount of money "cost" is such a word. */
export function claimTerms(text: string, kind: string): ReadonlySet<string> {
  let plain = text;
  for (const [pattern, word] of phrases)
    plain = plain.replace(pattern, (_, between: string | undefined) => ` ${word} ${between ?? ""} `);
  const found = contentTerms(plain, "en").filter((term) => !weightless.has(term) && !/^[\d.,€$£%]+$/.test(term));
  const terms = new Set(found.map((term) => canonical.get(term) ?? term));
  if (kind === "money") terms.delete(canonical.get("price") ?? "price");
  return terms;
}
