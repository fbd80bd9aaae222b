/** Finds files, and areas, that import each other in a circle. Types count: a circle of types is a circle of thought. */

import type { Breach } from "./breach.ts";
import { areaOf } from "./match-rules.ts";
import type { Module } from "./read-modules.ts";

interface Edge {
  from: string;
  to: string;
  path: string;
  line: number;
}

/** Returns one breach for each circle of files, placed at an import that closes it. */
export function findFileCycles(modules: readonly Module[]): Breach[] {
  return findCycles(fileEdges(modules)).map((cycle) => toBreach("no circle of files", cycle));
}

/** Returns one breach for each circle of areas. Tests are left out: nothing is built on them. */
export function findAreaCycles(modules: readonly Module[]): Breach[] {
  const edges = fileEdges(modules.filter((module) => !module.isTest))
    .map((edge) => ({ ...edge, from: areaOf(edge.from), to: areaOf(edge.to) }))
    .filter((edge) => edge.from !== edge.to);
  return findCycles(edges).map((cycle) => toBreach("no circle of areas", cycle));
}

function fileEdges(modules: readonly Module[]): Edge[] {
  return modules.flatMap(({ path, imports }) =>
    imports.flatMap(({ target, line }) =>
      target.kind === "file" ? [{ from: path, to: target.path, path, line }] : [],
    ),
  );
}

/** Depth-first search; every edge back into the current path closes a circle. */
function findCycles(edges: readonly Edge[]): Edge[][] {
  const edgesFrom = new Map<string, Edge[]>();
  for (const edge of edges) edgesFrom.set(edge.from, [...(edgesFrom.get(edge.from) ?? []), edge]);
  const cycles: Edge[][] = [];
  const done = new Set<string>();
  const path: Edge[] = [];

  const visit = (node: string, trail: readonly string[]) => {
    for (const edge of edgesFrom.get(node) ?? []) {
      const start = trail.indexOf(edge.to);
      path.push(edge);
      if (start >= 0) cycles.push(path.slice(start));
      else if (!done.has(edge.to)) visit(edge.to, [...trail, edge.to]);
      path.pop();
    }
    done.add(node);
  };
  for (const node of edgesFrom.keys()) if (!done.has(node)) visit(node, [node]);
  return cycles;
}

function toBreach(rule: string, cycle: readonly Edge[]): Breach {
  const closing = cycle.at(-1);
  if (closing === undefined) throw new Error("a circle has at least one import");
  const way = [...cycle.map((edge) => edge.from), closing.to].join(" → ");
  const remedy = `move what both need into a file that imports neither: ${way}`;
  return { path: closing.path, line: closing.line, rule, remedy };
}
