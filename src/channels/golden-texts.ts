/** What stored replies look like on every channel, as text: the golden files, which a reviewer reads. */
import { replyContentSchema } from "../domain/reply.ts";
import { channelNames, formatReply } from "./registry.ts";

/**
 * The content of every golden file by its name, `<reply>.<channel>.txt`.
 *
 * @param files by name; the replies are those that end in `.json`
 */
export function goldenTexts(files: ReadonlyMap<string, string>): Map<string, string> {
  const replies = [...files].filter(([file]) => file.endsWith(".json"));
  return new Map(
    replies.flatMap(([file, json]) => {
      const content = replyContentSchema.parse(JSON.parse(json));
      return channelNames.map((channel) => {
        const messages = formatReply(channel, content).map(asText).join("\n\n==== next message\n\n");
        return [file.replace(/json$/, `${channel}.txt`), `${messages}\n`] as const;
      });
    }),
  );
}

/** The golden files that are none any more: their reply or their channel is gone. */
export function leftOver(files: ReadonlyMap<string, string>, texts: ReadonlyMap<string, string>): string[] {
  return [...files.keys()].filter((file) => !file.endsWith(".json") && !texts.has(file));
}

function asText(message: object): string {
  return Object.entries(message)
    .map(([field, value]) => `== ${field}\n${typeof value === "string" ? value : JSON.stringify(value, null, 2)}`)
    .join("\n");
}
