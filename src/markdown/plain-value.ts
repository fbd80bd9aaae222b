/** The values of text and code nodes as they are read: without what no reader sees and no parser keeps. */

/**
 * Line endings (soft breaks) become one space each. U+FEFF, which a parser drops at the start of a document, is dropped
 * everywhere; NUL becomes U+FFFD (CommonMark 2.3).
 */
export function plainValue(value: string): string {
  return value
    .replace(/\r\n|\r|\n/g, " ")
    .replace(/\uFEFF/g, "")
    .replaceAll("\0", "\uFFFD");
}

/** The value of a code block: lines end with "\n". */
export function codeValue(value: string): string {
  return value.replace(/\r\n?/g, "\n").replaceAll("\0", "\uFFFD");
}
