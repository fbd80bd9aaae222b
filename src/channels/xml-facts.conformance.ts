/** XML of a reply, read back by a parser that takes only well-formed documents. */
import { parseXml, type XmlDocument, type XmlElement } from "@rgrove/parse-xml";

/** @throws where the document is not well formed. */
export function parseDocument(source: string): XmlElement {
  const document: XmlDocument = parseXml(source);
  if (document.root === null) throw new Error("no root element");
  return document.root;
}

export const childrenOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child): child is XmlElement => child.type === "element");

/** All elements in it, itself first. */
export function allElements(element: XmlElement): XmlElement[] {
  return [element, ...childrenOf(element).flatMap(allElements)];
}

/** What is said: a line for each paragraph. */
export function saidIn(element: XmlElement): string {
  return allElements(element)
    .filter(({ name }) => name === "p")
    .map(({ text }) => text)
    .join("\n");
}
