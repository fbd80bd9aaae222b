/** How a route's failures stand in its OpenAPI description. */
import { type ProblemCode, problemKinds } from "./errors.ts";
import { problemSchema, problemType } from "./problem.ts";

/** The responses of a route that may fail with `codes`, and with what every route may. */
export function problemResponses(...codes: ProblemCode[]) {
  const all: ProblemCode[] = [...codes, "forbidden_host", "internal"];
  const statuses = [...new Set(all.map((code) => problemKinds[code].status))].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const sharing = all.filter((code) => problemKinds[code].status === status);
      const description = sharing.map((code) => `${problemKinds[code].title}: \`${code}\``).join("; ");
      return [status, { description, content: { [problemType]: { schema: problemSchema } } }];
    }),
  );
}
