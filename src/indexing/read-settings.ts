/** The YAML and JSON files at the top of a knowledge base → what they say, or the problems that keep them from it. */
import type { ArticleFile, Problem } from "../domain/article.ts";
import { type Calibration, calibrationSchema } from "../domain/calibration.ts";
import { type WrittenHandoffRules, writtenHandoffRulesSchema } from "../domain/handoff-rules.ts";
import { type Persona, personaSchema } from "../domain/persona.ts";
import { type RuleTest, ruleTestsSchema } from "../domain/rule-tests.ts";
import { type Synonyms, synonymsSchema } from "../domain/synonyms.ts";
import { defaultHandoffRules } from "./default-handoff-rules.ts";
import { type ReadYaml, readYaml } from "./read-yaml.ts";

const publishesNothing = "until then nothing is published";
type PositionOf = ReadYaml<unknown>["positionOf"];
const start: PositionOf = () => ({ line: 1, column: 1 });

/** The persona; without a file the defaults. Problems of severity error mean: do not publish. */
export function readPersona(file: ArticleFile | null): { persona: Persona; problems: Problem[] } {
  const defaults = personaSchema.parse({});
  if (file === null) return { persona: defaults, problems: [] };
  const { value, problems } = readYaml(file, personaSchema, publishesNothing);
  return { persona: value ?? defaults, problems };
}

/** The handoff rules; without a file the defaults, never none. Problems of severity error mean: do not publish. */
export function readHandoffRules(file: ArticleFile | null): {
  handoffRules: WrittenHandoffRules;
  problems: Problem[];
  positionOf: PositionOf;
} {
  if (file === null) return { handoffRules: defaultHandoffRules, problems: [], positionOf: start };
  const { value, problems, positionOf } = readYaml(file, writtenHandoffRulesSchema, publishesNothing);
  return { handoffRules: value ?? defaultHandoffRules, problems, positionOf };
}

/** The calibration; without a file none. One that cannot be read is not used, and keeps nothing from being published. */
export function readCalibration(file: ArticleFile | null): { calibration: Calibration | null; problems: Problem[] } {
  if (file === null) return { calibration: null, problems: [] };
  const mend = "until then nothing is certified; `onevoice evals calibrate --write` makes it anew";
  const { value, problems } = readYaml(file, calibrationSchema, mend);
  return { calibration: value, problems };
}

/** The groups of synonyms; without a file none. Problems of severity error mean: do not publish. */
export function readSynonyms(file: ArticleFile | null): { synonyms: Synonyms; problems: Problem[] } {
  if (file === null) return { synonyms: [], problems: [] };
  const { value, problems } = readYaml(file, synonymsSchema, publishesNothing);
  return { synonyms: value ?? [], problems };
}

/** The tests of the rules; without a file none. */
export function readRuleTests(file: ArticleFile | null): {
  tests: RuleTest[];
  problems: Problem[];
  positionOf: PositionOf;
} {
  if (file === null) return { tests: [], problems: [], positionOf: start };
  const { value, problems, positionOf } = readYaml(file, ruleTestsSchema, "until then no rule is tested");
  return { tests: value?.tests ?? [], problems, positionOf };
}
