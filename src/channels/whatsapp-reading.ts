/**
 * Reads WhatsApp's markup as its clients draw it. Written from the vendor's description alone and sharing nothing with what
 * writes it, so that reading what was written is a proof.
 */

export type WhatsappStyle = "bold" | "italic" | "strike" | "mono";

export interface WhatsappRun {
  text: string;
  styles: readonly WhatsappStyle[];
}

export interface WhatsappLine {
  kind: "text" | "item" | "quote" | "code";
  /** The bullet or number, which stays readable. */
  lead: string;
  runs: WhatsappRun[];
}

const styleOf: Readonly<Record<string, WhatsappStyle>> = { "*": "bold", _: "italic", "~": "strike" };

/**
 * Three backticks fence code over lines; `- `, `* `, `1. ` and `> ` at the beginning of a line are an item and a quote; a
 * mark opens after anything but a letter or digit and before text, closes the other way round, and never crosses a line.
 * Addresses, also of mail, and code are taken first. https://faq.whatsapp.com/539178204879377
 */
export function readWhatsapp(text: string): WhatsappLine[] {
  const lines: WhatsappLine[] = [{ kind: "text", lead: "", runs: [] }];
  const fences = [...text.matchAll(/```([\s\S]+?)```/g)];
  let from = 0;
  for (const { 0: whole, 1: code = "", index } of fences) {
    for (const [at, line] of text.slice(from, index).split("\n").entries()) add(lines, at, readLine(line));
    for (const [at, line] of code.split("\n").entries())
      add(lines, at, { kind: "code", lead: "", runs: plainRun(line, ["mono"]) });
    from = index + whole.length;
  }
  for (const [at, line] of text.slice(from).split("\n").entries()) add(lines, at, readLine(line));
  return lines;
}

/** The first line of a stretch goes on in the line before it. */
function add(lines: WhatsappLine[], at: number, line: WhatsappLine): void {
  const last = lines.at(-1);
  if (at > 0 || last === undefined) lines.push(line);
  else if (last.runs.length === 0 && last.lead === "") lines.splice(-1, 1, line);
  else last.runs.push(...(line.lead === "" ? [] : plainRun(line.lead, [])), ...line.runs);
}

const plainRun = (text: string, styles: readonly WhatsappStyle[]): WhatsappRun[] =>
  text === "" ? [] : [{ text, styles }];

function readLine(line: string): WhatsappLine {
  if (line.startsWith("> ")) return { ...readLine(line.slice(2)), kind: "quote" };
  const lead = /^\s*(?:[-*•]|\d+[.)]) /.exec(line)?.[0] ?? "";
  return { kind: lead === "" ? "text" : "item", lead, runs: readRuns(line.slice(lead.length), []) };
}

function readRuns(text: string, styles: readonly WhatsappStyle[]): WhatsappRun[] {
  const fixed = fixedRanges(text);
  const runs: WhatsappRun[] = [];
  let plain = "";
  let at = 0;
  while (at < text.length) {
    const range = fixed.find(({ start }) => start === at);
    if (range !== undefined) {
      if (range.isCode) {
        runs.push(...plainRun(plain, styles), {
          text: text.slice(range.start + 1, range.end - 1),
          styles: [...styles, "mono"],
        });
        plain = "";
      } else plain += text.slice(range.start, range.end);
      at = range.end;
      continue;
    }
    const sign = text.charAt(at);
    const style = styleOf[sign];
    const end = style === undefined || styles.includes(style) ? -1 : closing(text, at, sign, fixed);
    if (style !== undefined && end > at) {
      runs.push(...plainRun(plain, styles), ...readRuns(text.slice(at + 1, end), [...styles, style]));
      plain = "";
      at = end + 1;
    } else {
      plain += sign;
      at += 1;
    }
  }
  return [...runs, ...plainRun(plain, styles)];
}

interface Fixed {
  start: number;
  end: number;
  isCode: boolean;
}

const quotedCode = /`[^`\s\u200b](?:[^`]*[^`\s\u200b])?`/u;
const webAddress = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)\S+/u;
// No sign may be put into one without breaking it, so it is whole or not an address: clients link it as it stands.
const mailAddress = /(?<![\w.+-])[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+/u;
const fixedPattern = new RegExp([quotedCode, webAddress, mailAddress].map(({ source }) => source).join("|"), "giu");

/** Code in single backticks, and addresses. */
function fixedRanges(text: string): Fixed[] {
  return [...text.matchAll(fixedPattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    isCode: found.startsWith("`"),
  }));
}

/** Where a mark at `at` is closed, or -1. An invisible space counts as one. */
function closing(text: string, at: number, sign: string, fixed: readonly Fixed[]): number {
  if (/[\p{L}\p{N}]$/u.test(text.slice(0, at)) || !/^[^\s\u200b]/.test(text.slice(at + 1))) return -1;
  for (let end = text.indexOf(sign, at + 1); end !== -1; end = text.indexOf(sign, end + 1)) {
    if (end === at + 1 || fixed.some((range) => end >= range.start && end < range.end)) continue;
    if (/[^\s\u200b]$/.test(text.slice(0, end)) && !/^[\p{L}\p{N}]/u.test(text.slice(end + 1))) return end;
  }
  return -1;
}
