/**
 * The addresses that a messenger makes links of in plain text: to the next white space, angle or square bracket, without
 * the punctuation at the end and without a closing bracket that was not opened in it. So markdown's `[label](address).` is
 * the right link, as it is on a telephone. Close to https://github.github.com/gfm/#autolinks-extension-
 */
export function linkedAddresses(text: string): string[] {
  const web = [...text.matchAll(/(?<![\p{L}\p{N}])https?:\/\/[^\s<>[\]"`\u200b]+/giu)].map(([found]) => trimmed(found));
  const mail = [...text.matchAll(/(?<![\w.+-])[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+/giu)].map(
    ([found]) => `mailto:${found}`,
  );
  return [...web, ...mail];
}

function trimmed(address: string): string {
  const kept = address.replace(/[.,:;!?*~'’”]+$/u, "");
  const isUnopened = kept.endsWith(")") && kept.split(")").length > kept.split("(").length;
  return isUnopened ? trimmed(kept.slice(0, -1)) : kept;
}

/** One spelling of an address, to compare by. */
export function sameAddress(address: string): string {
  return URL.canParse(address) ? new URL(address).href : address;
}
