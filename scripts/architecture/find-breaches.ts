/** Holds the source against the import rules and names every breach with its place, its rule and its remedy. */

import type { Breach } from "./breach.ts";
import { findAreaCycles, findFileCycles } from "./find-cycles.ts";
import { findForbiddenReach } from "./find-reach.ts";
import type { ArchitectureRules, AreaRule } from "./import-rules.ts";
import { areaOf, isTestPath, matchesPackage } from "./match-rules.ts";
import { type Module, type ModuleImport, readModules } from "./read-modules.ts";

/**
 * Returns the breaches below `root`, by file and line.
 *
 * @param devPackages packages that only tests, conformance suites and scripts may load, from `devDependencies`
 */
export function findBreaches(root: string, rules: ArchitectureRules, devPackages: readonly string[] = []): Breach[] {
  const modules = readModules(root, rules.folders);
  const breaches = [
    ...modules.flatMap((module) => checkModule(module, rules, devPackages)),
    ...findFileCycles(modules),
    ...findAreaCycles(modules),
    ...rules.reach.flatMap((reach) => findForbiddenReach(modules, reach)),
  ];
  return breaches.sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1));
}

function checkModule(module: Module, rules: ArchitectureRules, devPackages: readonly string[]): Breach[] {
  const { path, isTest, imports } = module;
  const area = areaOf(path);
  const breaches: Breach[] = module.syntaxErrors.map(({ line, message }) => ({
    path,
    line,
    rule: "every module can be read",
    remedy: `mend the syntax: ${message}`,
  }));
  // A test directly in src is about the whole product and belongs to no area.
  const wholeProduct = isTest && /^src\/[^/]+$/.test(path);
  const rule = wholeProduct ? { imports: Object.keys(rules.areas) } : rules.areas[area];
  if (rule === undefined) {
    const remedy = `add "${area}" and what it may import to scripts/architecture/import-rules.ts, or move the file`;
    return [...breaches, { path, line: 1, rule: "every area stands in the table", remedy }];
  }
  for (const found of imports) {
    const breach = checkImport(found, { path, area, isTest, rule, rules, devPackages });
    if (breach !== undefined) breaches.push({ path, line: found.line, ...breach });
  }
  return breaches;
}

interface Importer {
  path: string;
  area: string;
  isTest: boolean;
  rule: AreaRule;
  rules: ArchitectureRules;
  devPackages: readonly string[];
}

type Verdict = Pick<Breach, "rule" | "remedy"> | undefined;

function checkImport(found: ModuleImport, importer: Importer): Verdict {
  const { specifier, target } = found;
  switch (target.kind) {
    case "file":
      return checkFile(target.path, found, importer);
    case "package":
      return checkPackage(target.name, found, importer);
    case "node":
      return checkNode(target.name, importer);
    case "missing":
      return { rule: "an import names a file", remedy: `"${specifier}" does not exist; correct the path` };
    case "unreadable":
      return {
        rule: "our own files are imported relatively",
        remedy: `write "${specifier}" as a path like "../a/b.ts"`,
      };
    case "computed":
      if (importer.isTest || importer.area === "scripts") return undefined;
      return { rule: "what is imported is written out", remedy: "import a literal path, so that it can be checked" };
    case "data":
      return undefined;
  }
}

function checkFile(target: string, { typeOnly }: ModuleImport, { area, isTest, rule, rules }: Importer): Verdict {
  const targetArea = areaOf(target);
  if (rules.areas[targetArea] === undefined && target.startsWith("src/")) return undefined; // reported at that file itself
  if (!isTest && isTestPath(target)) {
    return { rule: "only tests import tests", remedy: `move what ${target} shares into a file of its own` };
  }
  if (targetArea === area || rule.imports.includes(targetArea)) return undefined;
  if (isTest && rule.tests?.includes(targetArea)) return undefined;
  if (rule.types?.includes(targetArea)) {
    if (typeOnly) return undefined;
    return {
      rule: `${area} takes only types from ${targetArea}`,
      remedy: `write "import type", or have the value passed in`,
    };
  }
  const allowed = rule.imports.length === 0 ? "nothing of ours" : rule.imports.join(", ");
  return {
    rule: `${area} may import ${allowed}`,
    remedy: `have what ${target} gives passed in by services.ts, or move the code to the area it belongs to`,
  };
}

function checkPackage(name: string, { typeOnly }: ModuleImport, importer: Importer): Verdict {
  const { path, area, isTest, rule, rules, devPackages } = importer;
  if (devPackages.includes(name)) {
    if (isTest || typeOnly || area === "scripts") return undefined;
    return {
      rule: `development packages stay out of ${area}`,
      remedy: `"${name}" is absent in production; move it to dependencies, or do without`,
    };
  }
  const owner = rules.owners.find(({ packages }) => matchesPackage(name, packages));
  if (owner !== undefined && area !== "scripts" && !owner.places.some((place) => path.startsWith(place))) {
    return {
      rule: `"${name}" is used only in ${owner.places.join(", ")}`,
      remedy: "call what that place exports instead",
    };
  }
  if (rule.packages !== undefined && !matchesPackage(name, rule.packages)) {
    const allowed = rule.packages.length === 0 ? "no package" : rule.packages.join(", ");
    return { rule: `${area} may use ${allowed}`, remedy: `keep "${name}" in an area that is free to use it` };
  }
  return undefined;
}

function checkNode(name: string, { path, isTest, rules }: Importer): Verdict {
  if (isTest || rules.nodeModulesIn.some((place) => path.startsWith(place))) return undefined;
  return {
    rule: `Node's modules are used only in ${rules.nodeModulesIn.join(", ")} and tests`,
    remedy: `have what "${name}" gives passed in: this file also runs in a Worker`,
  };
}
