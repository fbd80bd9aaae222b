import { expect, it } from "vitest";
import { estimateTokens } from "./estimate-tokens.ts";
import { createMiniLm } from "./minilm/minilm.ts";

const model = createMiniLm(); // counting alone starts no thread

it.each([
  "You can change the billing address of a workspace at any time; invoices that were sent already keep the old one.",
  "Error 0x80070005: access denied. Run `npm install --save-dev typescript@5.4.2` and try again (as administrator).",
  "const total = items.reduce((sum, item) => sum + item.price * item.quantity, 0);",
  "Überweisungen dauern zwei bis drei Werktage, Lastschriften höchstens fünf.",
  "请在设置中打开两步验证。",
  "Готово! 🎉 Вы подключены.",
])("errs upwards, and not by more than twice: %s", (text) => {
  const real = model.countTokens(text);
  expect(estimateTokens(text)).toBeGreaterThanOrEqual(real);
  expect(estimateTokens(text)).toBeLessThanOrEqual(2 * real);
});

it("counts the marks of start and end of an empty text", () => {
  expect(estimateTokens("")).toBe(2);
  expect(estimateTokens(" \n\t ")).toBe(2);
});
