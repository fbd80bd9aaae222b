/** What a customer sees of a reply, whoever has formatted it. */

export type SeenStyle = "bold" | "italic" | "strike" | "mono";

export interface Seen {
  /** Everything that is read, without the marks that a client takes for styles and links. */
  text: string;
  /** The same without lines in a block of code, where a bar may well be the line of a table. */
  prose: string;
  /** Where a tap leads: addresses of links, and those that the client finds in the text. */
  addresses: string[];
  /** Stretches that are drawn in a style. */
  styled: { text: string; style: SeenStyle }[];
  /** What calls somebody: Slack's `<!channel>` and `<@…>`. */
  mentions: string[];
}

export const unseen: Seen = { text: "", prose: "", addresses: [], styled: [], mentions: [] };

/** Several things one after the other, with `between` in the text. */
export function joinSeen(parts: readonly Seen[], between: string): Seen {
  return {
    text: parts.map(({ text }) => text).join(between),
    prose: parts.map(({ prose }) => prose).join(between),
    addresses: parts.flatMap(({ addresses }) => addresses),
    styled: parts.flatMap(({ styled }) => styled),
    mentions: parts.flatMap(({ mentions }) => mentions),
  };
}

/** Text without what has no width. */
export function withoutInvisible(text: string): string {
  return text.replace(/[\u200b\u2060\ufeff]/g, "");
}
