/** Which chunks a reader may see: decided once a question, enforced inside the SQL. */
import type { ReaderClass } from "../store/publish-snapshot.ts";

export interface Reader {
  /** Groups beyond the public that the reader belongs to. */
  audience: readonly string[];
  /** BCP-47 tag; null: any language. */
  locale: string | null;
}

/**
 * Numbers of the snapshot's classes that `reader` may see: public or one of the reader's groups, not expired on `today`
 * (ISO date), and in the reader's language where the knowledge base has it.
 */
export function visibleClasses(classes: readonly ReaderClass[], reader: Reader, today: string): number[] {
  const groups = new Set(["public", ...reader.audience]);
  const open = classes
    .map((readerClass, number) => ({ ...readerClass, number }))
    .filter(({ audience, validUntil }) => audience.some((group) => groups.has(group)) && (validUntil === null || validUntil >= today));
  const inLanguage = open.filter(({ locale }) => reader.locale === null || language(locale) === language(reader.locale));
  return (inLanguage.length > 0 ? inLanguage : open).map(({ number }) => number);
}

const language = (locale: string) => locale.toLowerCase().split("-")[0];
