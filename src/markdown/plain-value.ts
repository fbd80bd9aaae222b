/** The value of a text or inline code node as it is read: on one line, without what no reader sees and no parser keeps. */

/**
 * Line endings (soft breaks) become one space each. U+FEFF, which a parser drops at the start of a document, is dropped
 * everywhere; NUL becomes U+FFFD (CommonMark 2.3).
 */
export function plainValue(value: string): string {
  return value.replace(/\r\n|\r|\n/g, " ").replace(/\uFEFF/g, "").replaceAll("\0", "\uFFFD");
}
