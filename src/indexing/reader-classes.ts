/** Kinds of articles by who may read them and until when. */
import type { ArticleMeta } from "../domain/article.ts";
import type { ReaderClass } from "../store/publish-snapshot.ts";

/** Numbers reader classes in the order they come. */
export function classNumbers(): { classes: ReaderClass[]; numberOf: (meta: ArticleMeta) => number } {
  const classes: ReaderClass[] = [];
  const numbers = new Map<string, number>();
  const numberOf = ({ locale, audience, validUntil }: ArticleMeta) => {
    const wanted: ReaderClass = { locale, audience: [...audience].sort(), validUntil };
    const key = JSON.stringify(wanted);
    const number = numbers.get(key) ?? classes.push(wanted) - 1;
    numbers.set(key, number);
    return number;
  };
  return { classes, numberOf };
}
