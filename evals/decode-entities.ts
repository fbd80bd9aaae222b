/** Character references of HTML, by number and the names that articles use. */

const named: Readonly<Record<string, string>> = {
  ...{
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: "\u00A0",
    ensp: "\u2002",
    emsp: "\u2003",
    shy: "\u00AD",
  },
  ...{ ndash: "–", mdash: "—", hellip: "…", bull: "•", middot: "·", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”" },
  ...{ laquo: "«", raquo: "»", copy: "©", reg: "®", trade: "™", euro: "€", pound: "£", cent: "¢", sect: "§", deg: "°" },
  ...{ times: "×", plusmn: "±", frac12: "½", rarr: "→", larr: "←", le: "≤", ge: "≥", ne: "≠", check: "✓" },
};

/** Replaces `&name;`, `&#8230;` and `&#x2026;`. An unknown name stays as it is, so that a comparison shows it. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]*));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? "0", 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD";
    },
  );
}
