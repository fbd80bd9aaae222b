import { expect, it } from "vitest";
import { provesNoServerError } from "./http.arbitrary.ts";

it("answers 20,000 hostile requests with a problem and never with 5xx", async () => {
  await expect(provesNoServerError({ numRuns: 20_000, seed: 7 })).resolves.toBeUndefined();
}, 3_600_000);
