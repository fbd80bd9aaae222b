/** The same promises on many more replies. Run by `ONEVOICE_PROVE=1 vitest run`. */
import { describeChannel } from "./channel.conformance.ts";
import { emailWithin } from "./email.ts";
import { matrixWithin } from "./matrix.ts";
import { describeReadBack, readChannels } from "./read-back.conformance.ts";
import { channelNames, channels } from "./registry.ts";

for (const name of channelNames) describeChannel<unknown>(channels[name]);
// Answers that are long for a mail or a Matrix event are rare, so the place for one is made small.
describeChannel(emailWithin({ messages: 1, htmlBytes: 6_000, textBytes: 3_000, subjectCharacters: 250 }));
describeChannel(matrixWithin({ messages: 1, contentBytes: 12_000 }));
for (const channel of readChannels) describeReadBack(channel);
