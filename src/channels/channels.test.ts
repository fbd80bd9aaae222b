import { describe, expect, it } from "vitest";
import { describeChannel } from "./channel.conformance.ts";
import { channelNames, channels, isChannelName } from "./registry.ts";

for (const name of channelNames) describeChannel<unknown>(channels[name]);

describe("the registry", () => {
  it("knows a channel by its own name", () => {
    expect(channelNames.map((name) => channels[name].name)).toEqual(channelNames);
    expect(isChannelName("sms")).toBe(true);
    expect(isChannelName("toString")).toBe(false);
  });
});
