import { describe, expect, it } from "vitest";
import { describeChannel } from "./channel.conformance.ts";
import { channelNames, channels, isChannelName } from "./registry.ts";

describeChannel(channels.web);
describeChannel(channels.sms);
describeChannel(channels.portal);
describeChannel(channels.email);
describeChannel(channels.voice);
describeChannel(channels.whatsapp);
describeChannel(channels.slack);
describeChannel(channels.matrix);

describe("the registry", () => {
  it("knows a channel by its own name", () => {
    expect(channelNames.map((name) => channels[name].name)).toEqual(channelNames);
    expect(isChannelName("sms")).toBe(true);
    expect(isChannelName("toString")).toBe(false);
  });
});
