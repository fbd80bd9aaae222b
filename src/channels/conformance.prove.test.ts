/** The same promises on many more replies. Run by `ONEVOICE_PROVE=1 vitest run`. */
import { describeChannel } from "./channel.conformance.ts";
import { emailWithin } from "./email.ts";
import { describeReadBack, readChannels } from "./read-back.conformance.ts";
import { channels } from "./registry.ts";

describeChannel(channels.web);
describeChannel(channels.sms);
describeChannel(channels.portal);
describeChannel(channels.email);
describeChannel(channels.voice);
// Answers that are long for a mail are rare, so the place for one is made small.
describeChannel(emailWithin({ messages: 1, htmlBytes: 6_000, textBytes: 3_000, subjectCharacters: 250 }));
describeChannel(channels.whatsapp);
describeChannel(channels.slack);
for (const channel of readChannels) describeReadBack(channel);
