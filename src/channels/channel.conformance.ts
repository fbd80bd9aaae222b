/** What every channel promises, run over random replies. A new channel joins by its line in `registry.ts`. */
import fc from "fast-check";
import { describe, it } from "vitest";
import type { Channel } from "./channel.ts";
import { checks } from "./conformance-checks.conformance.ts";
import { replyContentArbitrary } from "./reply-content.arbitrary.ts";

/** Replies a check is run on; `ONEVOICE_PROVE=1` asks for many more. */
const numRuns = process.env.ONEVOICE_PROVE === "1" ? 5_000 : 200;

/** Declares the suite of one channel. */
export function describeChannel<Message>(channel: Channel<Message>): void {
  describe(`channel ${channel.name}`, () => {
    it.each(Object.entries(checks))("%s", (_name, check) => {
      fc.assert(
        fc.property(replyContentArbitrary, (content) => {
          const problem = check(channel, content);
          if (problem !== null) throw new Error(problem);
        }),
        { numRuns },
      );
    }, 600_000);
  });
}
