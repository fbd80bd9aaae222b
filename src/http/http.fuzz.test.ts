import { expect, it } from "vitest";
import { provesNoServerError } from "./hostile-requests.conformance.ts";

it("answers hostile requests to every route with a refusal that says why, and never with 5xx", async () => {
  const reached = await provesNoServerError({ numRuns: 600, seed: 20_261_122 });
  const unreached = [...reached].filter(([, statuses]) => statuses.size === 0).map(([route]) => route);
  expect(unreached).toEqual([]);
}, 120_000);
