/** What the comparison found, as the page `evals/results/converters.md`: figures alone, none of the replies' text. */
import { type AskedReply, features, featuresOf } from "./choose-replies.ts";
import { type ComparedReply, columns, type Sender } from "./compare-senders.ts";
import type { MeasuredReply } from "./measure-reply.ts";
import type { ComparedChannel } from "./seen-reply.ts";

export interface ConverterComparison {
  /** Package and version by channel. */
  versions: Record<ComparedChannel, string>;
  chosen: readonly AskedReply[];
  answers: readonly ComparedReply[];
  /** Made by hand: text that looks like marks, and replies longer than a message. */
  hostile: readonly ComparedReply[];
  long: readonly ComparedReply[];
}

const channelTitles: Readonly<Record<ComparedChannel, string>> = { whatsapp: "WhatsApp", slack: "Slack", sms: "SMS" };
const senderTitles: Readonly<Record<Sender, string>> = {
  ours: "ours",
  adapter: "vercel/chat",
  written: "vercel/chat, links written out",
};

export function describeConverters({ versions, chosen, answers, hostile, long }: ConverterComparison): string {
  return `# Our formatters and the converters of vercel/chat

Written by \`npm ci --prefix scripts/converters && npx tsx scripts/compare-converters.ts\`, with the data sets in \`ONEVOICE_DATASETS\`.

The same replies on three channels: as our channels format them, and as ${Object.values(versions).join(", ")} send them, given one markdown text with lists of links for suggestions and sources: what \`adapter.postMessage(thread, { markdown })\` puts into its calls of the provider's API. On WhatsApp and for SMS that is the converter's text, split at 4,096 or cut at 1,600 characters; on Slack it is \`markdown_text\`, which Slack renders itself. "Links written out" is the same with every link as \`label: address\` beforehand. Citation marks are shown by ours alone, so they count for neither side; of sources, their SMS is given the first with its title, and ours adds an address where there is room. What may be chosen is suggested again by neither.

${chosen.length} answers, half to questions about our help centre and half to those of three data sets, the first ones that hold each of these in turn: ${featureCounts(chosen)}. Then ${hostile.length} replies made by hand whose text looks like marks, and ${long.length} that are longer than a message. Checks read what was sent as a client draws it, by readers that share no code with what formats; no message went to a provider, so what clients draw is what their vendors describe. A cell is the number of replies with a finding, and in brackets the findings where there are more.

${table(answers, "answers", rows)}

${table(hostile, "made by hand, text that looks like marks", hostileRows)}

${table(long, "made by hand, longer than a message", longRows)}

What the other side is better at:

- On Slack it hands over markdown, so tables are tables, headings headings and inner lists lists, where ours are bold lines and \`header: cell\` items, and bold labels of links stay bold.
- On WhatsApp a table keeps its columns, in a block of code, and a long answer is sent to its end in as many messages as it takes, where ours stops after the third and says where the rest is.
- It delivers as well, edits, streams and does so on a dozen more platforms with one call, where our channels only format.
`;
}

interface Row {
  title: string;
  /** Findings of one reply. */
  found: (reply: MeasuredReply) => number;
}

const [addresses, leaked, links, lost, announced, limits, injected, unstyled]: readonly [
  Row,
  Row,
  Row,
  Row,
  Row,
  Row,
  Row,
  Row,
] = [
  {
    title: "marks round addresses seen as signs, such as `](`",
    found: ({ findings }) => findings.roundAddresses.length,
  },
  { title: "other marks seen as signs", found: ({ findings }) => findings.leaked.length },
  { title: "links missing or changed", found: ({ findings }) => findings.links.length },
  { title: "words, figures and steps lost silently", found: ({ findings }) => findings.lost.length },
  { title: "words left out, with a pointer to the rest", found: ({ findings }) => findings.announced.length },
  { title: "limits exceeded", found: ({ findings }) => findings.limits.length },
  { title: "text that became a style or a call", found: ({ findings }) => findings.injected.length },
  { title: "bold and italic passages drawn plain", found: ({ findings }) => findings.unstyled.length },
];
const rows = [addresses, leaked, links, lost, announced, limits, injected, unstyled];
const hostileRows = [addresses, leaked, links, lost, injected];
const longRows = [addresses, leaked, links, lost, announced, limits];

function table(replies: readonly ComparedReply[], title: string, shown: readonly Row[]): string {
  const heads = columns.map(({ channel, sender }) => `${channelTitles[channel]}: ${senderTitles[sender]}`);
  const lines = shown.map((row) => [
    row.title,
    ...columns.map((_, at) => cell(replies.map((reply) => found(row, reply, at)))),
  ]);
  const sums = (sum: (reply: MeasuredReply) => number) =>
    columns.map((_, at) => replies.reduce((total, { measured }) => total + (measured[at] ? sum(measured[at]) : 0), 0));
  const sms = (sum: (segments: readonly number[]) => number) =>
    sums(({ segments }) => sum(segments)).map((total, at) => (columns[at]?.channel === "sms" ? String(total) : "–"));
  return [
    [`${replies.length} ${title}`, ...heads],
    ["---", ...heads.map(() => "---")],
    ...lines,
    ["messages sent", ...sums(({ messages }) => messages).map(String)],
    ["SMS segments sent", ...sms((segments) => segments.reduce((total, count) => total + count, 0))],
    ["messages of more than 3 segments", ...sms((segments) => segments.filter((count) => count > 3).length)],
  ]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function found({ found: count }: Row, { measured }: ComparedReply, at: number): number {
  const reply = measured[at];
  return reply === undefined ? 0 : count(reply);
}

function cell(counts: readonly number[]): string {
  const replies = counts.filter((count) => count > 0).length;
  const findings = counts.reduce((sum, count) => sum + count, 0);
  return findings > replies ? `${replies} (${findings.toLocaleString("en")})` : String(replies);
}

function featureCounts(chosen: readonly AskedReply[]): string {
  const sets = chosen.map(({ content }) => featuresOf(content));
  return features.map((feature) => `${feature} ${sets.filter((set) => set.has(feature)).length}`).join(", ");
}
