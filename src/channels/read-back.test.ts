import { describe, expect, it } from "vitest";
import { describeReadBack, difference, readChannels } from "./read-back.conformance.ts";
import { renderReply } from "./render-reply.ts";
import { sampleAnswer } from "./reply-content.samples.ts";
import { type Letter, lettersOf, styledLetters } from "./styled-letters.conformance.ts";

for (const channel of readChannels) describeReadBack(channel);

describe.each(readChannels)("what is sent on $name, read back", (channel) => {
  const { read, form } = channel;
  it.each([
    "Press **Save**, then *wait* for ~~two~~ three days.",
    "**All of it, *and more of it*.**",
    "# A heading\n\nand text",
    "> A quote\n> of `code`",
    "1. one\n2. **two**\n   - inner `a_b`",
    "Run:\n\n```sh\nnpm ci\n  npm *test*\n```\n\nthen `a * b`.",
    "**Press `Return` now**",
    "See [the policy](https://x.test/a_b_c?d=*e*) *soon*.",
  ])("keeps every style of %j", (markdown) => {
    const content = sampleAnswer(markdown, null);
    const wanted = styledLetters(renderReply(content).answer, form);
    const isCode = ({ styles }: Letter) => styles.has("mono");
    const found = read(content).slice(0, wanted.length);
    const flat = (letters: readonly Letter[]) =>
      letters.map((letter) => `${letter.sign}${isCode(letter) ? "mono" : [...letter.styles].toSorted()}`);
    expect(flat(found)).toEqual(flat(wanted));
  });

  it.each([
    [
      "a link with a very long label that begins where a section is nearly full",
      `${`[](https://x.test/${"long-path/".repeat(69)}) `.repeat(2)}[${"the “quoted” refund. 日本語の文です。".repeat(12)}](https://x.test/“q”–)`,
    ],
    ["a list with an item of nothing that can be seen", "- ```\n  \u200b \t \n  ```\n- the"],
    ["links whose labels cannot be seen", "[\u200b](https://x.test/a) and ![\u200b](https://x.test/b.png)"],
    ["a mail address that begins and ends its words with marks", "*\\_\\_init__me@x.test the*"],
    [
      "addresses with backticks",
      "| [https://x.test/a_b\\*c\\`\\`\\`the](https://x.test/d) |\n| - |\n| the |\n\nhttps://x.test/`b` *c*",
    ],
  ])("is the same text: %s", (_what, markdown) => {
    expect(difference(channel, sampleAnswer(markdown))).toBeNull();
  });

  it.each([
    "*literal* _marks_ ~of~ `every` kind",
    "** and __init__ and ~/path/~ and ```",
    "- no item",
    "1. no item",
    "> no quote",
    "(*) see * below, 5 * 3 * 2",
    "snake_case_name and a*b*c",
    "<!channel> hi <@U123> & <b>",
    "at 10:30:45 :smile: :100:",
  ])("takes no sign of the text %j for markup", (text) => {
    const escaped = text.replace(/[*_~`<>&\-.+]/g, "\\$&");
    const content = sampleAnswer(escaped, null);
    const wanted = lettersOf(text, []);
    expect(read(content).slice(0, wanted.length)).toEqual(wanted);
  });
});
