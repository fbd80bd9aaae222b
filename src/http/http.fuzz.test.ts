import { expect, it } from "vitest";
import { provesNoServerError } from "./http.arbitrary.ts";

it("answers hostile requests with a problem and never with 5xx", async () => {
  await expect(provesNoServerError({ numRuns: 400, seed: 20_261_122 })).resolves.toBeUndefined();
}, 120_000);
