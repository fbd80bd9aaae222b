/** What every channel promises, run over random replies. A new channel joins by its line in `registry.ts`. */
import fc from "fast-check";
import { describe, it } from "vitest";
import type { ReplyContent } from "../domain/reply.ts";
import type { Channel } from "./channel.ts";
import { checks } from "./conformance-checks.conformance.ts";
import { replyContentArbitrary } from "./reply-content.arbitrary.ts";

/** How many replies every check is run on: always the same few, or with `ONEVOICE_PROVE=1` many, new each time. */
const parameters = process.env.ONEVOICE_PROVE === "1" ? { numRuns: 5_000 } : { numRuns: 200, seed: 1 };

/** Declares the suite of one channel: every check on every reply. */
export function describeChannel<Message>(channel: Channel<Message>): void {
  describe(`channel ${channel.name}`, () => {
    it(`keeps ${Object.keys(checks).length} promises for any reply`, () => {
      fc.assert(
        fc.property(replyContentArbitrary, (content) => {
          const problems = violations(channel, content);
          if (problems.length > 0) throw new Error(problems.join("; "));
        }),
        parameters,
      );
    }, 1_800_000);
  });
}

/** What is wrong with the messages of a reply, each with the name of the check that says so. */
export function violations<Message>(channel: Channel<Message>, content: ReplyContent): string[] {
  const once: Channel<Message> = { ...channel, format: remember((given) => channel.format(given)) };
  return Object.entries(checks).flatMap(([name, check]) => {
    // Only purity needs the formatter itself; the others look at one and the same result.
    const problem = check(name === "isPure" ? channel : once, content);
    return problem === null ? [] : [`${name}: ${problem}`];
  });
}

function remember<In, Out>(compute: (given: In) => Out): (given: In) => Out {
  const known = new Map<In, Out>();
  return (given) => {
    const before = known.get(given);
    if (before !== undefined) return before;
    const result = compute(given);
    known.set(given, result);
    return result;
  };
}
