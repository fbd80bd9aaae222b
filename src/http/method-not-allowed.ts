/** A known path asked in another way than it can be: 405 with the methods it takes. RFC 9110, section 15.5.6. */
import type { App } from "./app-env.ts";
import { problemResponse, subjectOf, toProblem } from "./problem.ts";

/** To be called when all routes are registered: a route that stands before answers first. */
export function registerMethodNotAllowed(app: App): void {
  const methodsByPath = new Map<string, Set<string>>();
  for (const { path, method } of app.routes) {
    if (method !== "ALL") methodsByPath.set(path, (methodsByPath.get(path) ?? new Set()).add(method));
  }
  for (const [path, methods] of methodsByPath) {
    const allowed = [...methods].flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method])).join(", ");
    app.all(path, (c) => {
      const failure = { code: "method_not_allowed", detail: `this path takes ${allowed}`, fields: [] } as const;
      return problemResponse(toProblem(failure, subjectOf(c)), failure.code, { allow: allowed });
    });
  }
}
