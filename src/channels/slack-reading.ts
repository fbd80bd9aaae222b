/**
 * Reads Slack's mrkdwn as its clients draw it, and refuses what is not escaped. Written from Slack's description alone and
 * sharing nothing with what writes it, so that reading what was written is a proof.
 */

export type MrkdwnStyle = "bold" | "italic" | "strike" | "mono" | "quote";

export interface MrkdwnRun {
  text: string;
  styles: readonly MrkdwnStyle[];
  /** Where it leads to; runs of one link hold the same object. */
  link: { url: string } | null;
}

interface Sign {
  sign: string;
  link: { url: string } | null;
}

const styleOf: Readonly<Record<string, MrkdwnStyle>> = { "*": "bold", _: "italic", "~": "strike" };

/**
 * Lines of runs. `<url|label>` is a link and every other `<…>` a mention; `>` begins a quote, also when it is escaped; three
 * backticks fence code over lines; a mark opens after anything but a letter or digit and before text, closes the other way
 * round, and never crosses a line; `:name:` becomes an emoji. https://docs.slack.dev/messaging/formatting-message-text
 */
export function readMrkdwn(source: string): MrkdwnRun[][] {
  const lines: MrkdwnRun[][] = [[]];
  let from = 0;
  const add = (text: string, read: (line: string) => MrkdwnRun[]) => {
    for (const [at, line] of text.split("\n").entries())
      if (at === 0) lines.at(-1)?.push(...read(line));
      else lines.push(read(line));
  };
  for (const { 0: whole, 1: code = "", index } of source.matchAll(/```([\s\S]+?)```/g)) {
    add(source.slice(from, index), readLine);
    add(code, (line) => runsOf(signsOf(line), ["mono"]));
    from = index + whole.length;
  }
  add(source.slice(from), readLine);
  return lines;
}

function readLine(line: string): MrkdwnRun[] {
  const quote = /^(?:>|&gt;) ?/.exec(line)?.[0];
  const styles: MrkdwnStyle[] = quote === undefined ? [] : ["quote"];
  return readRuns(signsOf(line.slice(quote?.length ?? 0)), styles);
}

/** Links taken apart and the three escapes undone. */
function signsOf(line: string): Sign[] {
  const signs: Sign[] = [];
  for (const [token] of line.matchAll(/<[^<>]*>|&(?:amp|lt|gt);|[\s\S]/gu)) {
    if (token === "<" || token === ">" || token === "&") throw new Error(`"${token}" is not escaped in ${line}`);
    if (!token.startsWith("<")) signs.push({ sign: unescaped(token), link: null });
    else {
      const [, url = "", label = ""] = /^<([^|>]*)\|?([^>]*)>$/.exec(token) ?? [];
      if (!/^(?:https?:\/\/|mailto:|tel:)/i.test(url)) throw new Error(`${token} is a mention`);
      const link = { url: unescaped(url) };
      for (const [sign] of (label || url).matchAll(/&(?:amp|lt|gt);|[\s\S]/gu))
        signs.push({ sign: unescaped(sign), link });
    }
  }
  return signs;
}

const unescaped = (text: string) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

function readRuns(signs: readonly Sign[], styles: readonly MrkdwnStyle[]): MrkdwnRun[] {
  const runs: MrkdwnRun[] = [];
  let at = 0;
  let plain: Sign[] = [];
  while (at < signs.length) {
    const sign = signs[at]?.sign ?? "";
    const style = sign === "`" ? "mono" : styleOf[sign];
    const end = style === undefined || styles.includes(style) ? -1 : closing(signs, at);
    if (style !== undefined && end !== -1) {
      const inner = signs.slice(at + 1, end);
      const all = [...styles, style];
      runs.push(
        ...runsOf(emojiDrawn(plain), styles),
        ...(style === "mono" ? runsOf(inner, all) : readRuns(inner, all)),
      );
      plain = [];
      at = end + 1;
    } else {
      plain.push(...signs.slice(at, at + 1));
      at += 1;
    }
  }
  return [...runs, ...runsOf(emojiDrawn(plain), styles)];
}

/** Where the mark at `at` is closed, or -1. An invisible space counts as one. */
function closing(signs: readonly Sign[], at: number): number {
  const signAt = (index: number) => signs[index]?.sign ?? "";
  const isSpace = (text: string) => /^[\s\u200b]*$/.test(text);
  const mark = signAt(at);
  if (/[\p{L}\p{N}]/u.test(signAt(at - 1)) || isSpace(signAt(at + 1))) return -1;
  for (let end = at + 2; end < signs.length; end += 1)
    if (signAt(end) === mark && !isSpace(signAt(end - 1)) && !/[\p{L}\p{N}]/u.test(signAt(end + 1))) return end;
  return -1;
}

function emojiDrawn(signs: readonly Sign[]): readonly Sign[] {
  const text = signs.map(({ sign }) => (sign.length === 1 ? sign : "\ufffc")).join("");
  const drawn = [...signs];
  for (const { 0: name, index } of text.matchAll(/:[a-z0-9_+-]*[a-z][a-z0-9_+-]*:/g))
    drawn.fill({ sign: "\ufffc", link: null }, index, index + name.length);
  return drawn;
}

function runsOf(signs: readonly Sign[], styles: readonly MrkdwnStyle[]): MrkdwnRun[] {
  const runs: MrkdwnRun[] = [];
  for (const { sign, link } of signs) {
    const last = runs.at(-1);
    if (last !== undefined && last.link === link) last.text += sign;
    else runs.push({ text: sign, styles, link });
  }
  return runs;
}
