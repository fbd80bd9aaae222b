/** How the names in the import rules are read. */

/** `src/http/app.ts` → http, `src/services.node.ts` → services, `scripts/verify.ts` → scripts. */
export function areaOf(path: string): string {
  const [top = "", second = ""] = path.split("/");
  return top === "src" ? (second.split(".")[0] ?? "") : top;
}

/** Tests and what only tests use: suites, samples, generators of random input. Nothing of the product is built on them. */
export function isTestPath(path: string): boolean {
  return /\.(test|conformance|samples|arbitrary)\.[cm]?[jt]sx?$/.test(path);
}

/** Whether the name is meant by one of the patterns, of which a trailing `*` stands for any ending. */
export function matchesPackage(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => (pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern));
}
