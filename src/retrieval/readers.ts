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
    .filter(
      ({ audience, validUntil }) =>
        audience.some((group) => groups.has(group)) && (validUntil === null || validUntil >= today),
    );
  const inLanguage = open.filter(
    ({ locale }) => reader.locale === null || language(locale) === language(reader.locale),
  );
  return (inLanguage.length > 0 ? inLanguage : open).map(({ number }) => number);
}

/**
 * The locale whose words a question is searched by: the reader's (English when they name none), unless nothing they see is
 * in it; then that of the articles they do see, since a question whose words were cut otherwise would match none of them.
 */
export function searchLocale(classes: readonly ReaderClass[], visible: readonly number[], reader: Reader): string {
  const wanted = reader.locale ?? "en";
  const locales = visible.flatMap((number) => classes[number]?.locale ?? []);
  return locales.some((locale) => language(locale) === language(wanted)) ? wanted : (locales[0] ?? wanted);
}

const language = (locale: string) => locale.toLowerCase().split("-")[0];
