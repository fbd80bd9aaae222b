/** Signs that are spoken of themselves, as in "press `*`": a voice would leave them out, and the sentence with a hole. */

export const signNames: Readonly<Record<string, string>> = {
  ...{
    "*": "asterisk",
    "#": "hash",
    "@": "at sign",
    "&": "ampersand",
    "%": "percent sign",
    "+": "plus",
    "=": "equals",
  },
  ...{ _: "underscore", "-": "dash", "–": "dash", "—": "dash", "~": "tilde", "^": "caret", "`": "backtick" },
  ...{ "/": "slash", "\\": "backslash", "|": "vertical bar", "<": "less than", ">": "greater than" },
  ...{ ".": "dot", ",": "comma", ":": "colon", ";": "semicolon", "!": "exclamation mark", "?": "question mark" },
  ...{ "(": "opening parenthesis", ")": "closing parenthesis", "[": "opening bracket", "]": "closing bracket" },
  ...{ "{": "opening brace", "}": "closing brace", "'": "apostrophe", '"': "quotation mark", "…": "ellipsis" },
};

/** Code of such signs alone by their names, "dash dash" for `--`; any other code as it is. */
export function nameSigns(code: string): string {
  const names = [...code.replace(/\s+/g, "")].map((sign) => signNames[sign]);
  if (names.includes(undefined)) return code;
  return names.join(/\s/.test(code.trim()) ? ", " : " ");
}
