/** The source of a file as text that every later step takes: one kind of line break, nothing unprintable. */

const escapeCharacter = "\u001B";
const terminalCodes = new RegExp(`${escapeCharacter}\\[[0-9;?]*[ -/]*[@-~]`, "g");
const controlCharacters = /[^\P{Cc}\t\n]/gu;

/** As many lines as `source`, each ended by a line feed. */
export function wellFormedSource(source: string): string {
  return (
    source
      .replace(/^\uFEFF/, "")
      .replace(/\r\n?/g, "\n")
      // CommonMark 2.3: NUL is replaced for safety; Postgres refuses it. Lone surrogates are no text either.
      .replaceAll("\0", "\uFFFD")
      // What a terminal or a word processor leaves behind: colour codes and control characters show nothing.
      .replace(terminalCodes, "")
      .replace(controlCharacters, "")
      .toWellFormed()
  );
}
