/** All rules, in the order in which they are told for one place. */
import { conflictingNumbers } from "./conflicting-numbers.ts";
import { deadLink } from "./dead-link.ts";
import { duplicateAnchor } from "./duplicate-anchor.ts";
import { expired } from "./expired.ts";
import { imageWithoutAlt } from "./image-without-alt.ts";
import type { LintRule } from "./lint-rule.ts";
import { longSection } from "./long-section.ts";
import { missingTitle } from "./missing-title.ts";
import { tableWithoutSentence } from "./table-without-sentence.ts";
import { unaskableHeading } from "./unaskable-heading.ts";
import { undefinedReference } from "./undefined-reference.ts";

/** Without `duplicate-id`, which gives articles their ids, and with them comes before all others. */
export const lintRules: readonly LintRule[] = [
  missingTitle,
  expired,
  duplicateAnchor,
  deadLink,
  imageWithoutAlt,
  undefinedReference,
  longSection,
  tableWithoutSentence,
  unaskableHeading,
  conflictingNumbers,
];
