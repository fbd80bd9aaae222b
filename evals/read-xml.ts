/** A strict reader of the plainest XML: elements, attributes in double quotes, text with the five named references. */

export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

const token = /<\?xml [^?<>]*\?>|<\/([A-Za-z][\w-]*)>|<([A-Za-z][\w-]*)((?: [\w-]+="[^"<&]*")*)(\/?)>|[^<]+/y;
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The root element, or what is wrong with the document. */
export function readXml(source: string): XmlElement | string {
  const top: XmlElement = { name: "", attributes: {}, children: [] };
  const open = [top];
  for (let offset = 0; offset < source.length; offset = token.lastIndex) {
    token.lastIndex = offset;
    const match = token.exec(source);
    const parent = open.at(-1);
    if (match === null || parent === undefined) return `no markup at ${offset}`;
    const [whole, closed, opened, attributes = "", isEmpty] = match;
    if (closed !== undefined) {
      if (open.pop()?.name !== closed) return `</${closed}> closes nothing`;
    } else if (opened !== undefined) {
      const element = { name: opened, attributes: attributesOf(attributes), children: [] };
      parent.children.push(element);
      if (isEmpty === "") open.push(element);
    } else if (!whole.startsWith("<?xml ")) {
      const text = textOf(whole);
      if (text === null) return `"${whole.slice(0, 40)}" holds what must be escaped`;
      parent.children.push(text);
    } else if (offset > 0) return "the declaration stands elsewhere than first";
  }
  const [root, ...others] = top.children;
  if (open.length > 1) return `<${open.at(-1)?.name}> is never closed`;
  return root === undefined || typeof root === "string" || others.length > 0 ? "not one root element" : root;
}

function attributesOf(source: string): Record<string, string> {
  return Object.fromEntries(
    [...source.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

/** Null where a character stands that no text of a document may hold as it is. */
function textOf(source: string): string | null {
  const isWhole = /^(?:[^&<]|&(?:amp|lt|gt|quot|apos);)*$/.test(source);
  if (!isWhole || /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(source)) return null;
  return source.replace(/&([a-z]+);/g, (reference, name: string) => named[name] ?? reference);
}
