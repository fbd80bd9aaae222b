/** Follows every run-time import from an entry, also dynamic ones, to code that must not be in its bundle. */

import type { Breach } from "./breach.ts";
import type { ReachRule } from "./import-rules.ts";
import { matchesPackage } from "./match-rules.ts";
import type { Module } from "./read-modules.ts";

/** Returns one breach for each forbidden file or package that is reached, placed at the last import of the shortest way. */
export function findForbiddenReach(modules: readonly Module[], rule: ReachRule): Breach[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const ways = new Map([[rule.from, [rule.from]]]);
  const breaches: Breach[] = [];

  // A Map iterates in order of insertion and takes in what is added meanwhile: a breadth-first queue.
  for (const [path, way] of ways) {
    for (const { target, line, typeOnly } of byPath.get(path)?.imports ?? []) {
      if (typeOnly) continue;
      const reached = forbiddenName(target, rule);
      if (reached !== undefined) {
        const remedy = `${rule.why}; pick it in services.node.ts (${[...way, reached].join(" → ")})`;
        breaches.push({ path, line, rule: `${rule.from} does not reach ${reached}`, remedy });
      } else if (target.kind === "file" && !ways.has(target.path)) {
        ways.set(target.path, [...way, target.path]);
      }
    }
  }
  return breaches;
}

function forbiddenName(target: Module["imports"][number]["target"], rule: ReachRule): string | undefined {
  if (target.kind === "file" && rule.forbidden.some((prefix) => target.path.startsWith(prefix))) return target.path;
  if (target.kind === "package" && matchesPackage(target.name, rule.forbiddenPackages)) return target.name;
  return undefined;
}
