/** The same promises on many more replies. Run by `ONEVOICE_PROVE=1 vitest run`. */
import { describeChannel } from "./channel.conformance.ts";
import { channels } from "./registry.ts";

describeChannel(channels.web);
describeChannel(channels.sms);
describeChannel(channels.portal);
describeChannel(channels.email);
describeChannel(channels.voice);
