/** Links with labels → labels with addresses, for where a text is read without them. */
import { aroundAddress } from "./readable-link.ts";
import { readableUrl } from "./safe-url.ts";
import { appendStyled, type StyledText, sliceStyled, unstyled } from "./styled-text.ts";

/**
 * The text without styles and quote signs, its links being the addresses. A citation mark stays a mark: its source is
 * listed.
 */
export function spellOut(styled: StyledText): StyledText {
  const { text, links, marks } = withoutQuoteSigns(styled);
  let spelled = unstyled("");
  let from = 0;
  for (const { start, end, url } of links) {
    if (marks.some(({ offset }) => offset === start)) continue;
    const before = text.slice(from, start);
    const label = text.slice(start, end);
    const address = readableUrl(url);
    const gap = /(?:^|[\s([{"'“‘«])$/.test(text.slice(0, start)) ? "" : " ";
    const goesOn = /^(?:[^\S\n]|\[\d+\])*[^\s[]/.test(text.slice(end));
    const around = aroundAddress(label === address ? "" : label, { goesOn });
    const apart = /^[.,;:!?)\]}"']*(?:\s|$)/.test(text.slice(end)) ? "" : " ";
    spelled = [
      unstyled(before + gap + around.before),
      { ...unstyled(address), links: [{ start: 0, end: address.length, url }] },
      unstyled(around.after + apart),
    ].reduce(appendStyled, spelled);
    from = end;
  }
  return appendStyled(spelled, unstyled(text.slice(from)));
}

function withoutQuoteSigns(styled: StyledText): StyledText {
  let kept = unstyled("");
  let from = 0;
  for (const { start, end } of styled.prefixes) {
    if (!styled.text.startsWith(">", start)) continue;
    kept = appendStyled(kept, sliceStyled(styled, { start: from, end: start }));
    from = end;
  }
  return appendStyled(kept, sliceStyled(styled, { start: from, end: styled.text.length }));
}
