import { describe, expect, it } from "vitest";
import { channelNames, formatReply } from "./registry.ts";
import { sampleReplies } from "./reply-content.samples.ts";

describe.each(channelNames)("sample replies on %s", (channel) => {
  it.each(Object.entries(sampleReplies))("%s", async (name, content) => {
    const messages = formatReply(channel, content).map((message) =>
      Object.entries(message)
        .map(([field, value]) => `== ${field}\n${typeof value === "string" ? value : JSON.stringify(value, null, 2)}`)
        .join("\n"),
    );
    await expect(`${messages.join("\n\n==== next message\n\n")}\n`).toMatchFileSnapshot(
      `golden/${name}.${channel}.txt`,
    );
  });
});
