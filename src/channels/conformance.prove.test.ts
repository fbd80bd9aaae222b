/** The same promises on many more replies. Run by `ONEVOICE_PROVE=1 vitest run`. */
import { describeChannel } from "./channel.conformance.ts";
import { describeReadBack, readChannels } from "./read-back.conformance.ts";
import { channels } from "./registry.ts";

describeChannel(channels.web);
describeChannel(channels.sms);
describeChannel(channels.whatsapp);
describeChannel(channels.slack);
for (const channel of readChannels) describeReadBack(channel);
