/** Who reads an article through the API: the public, and the groups named in the query. */
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { visibleClasses } from "../retrieval/readers.ts";
import type { Services } from "../services.ts";
import type { AppEnv } from "./app-env.ts";
import { requireBelief } from "./scopes.ts";
import { identifier } from "./storable-text.ts";

export const articleQuerySchema = z.strictObject({
  audience: z
    .union([identifier(100), z.array(identifier(100)).max(20)])
    .optional()
    .openapi({ example: "partners" })
    .describe("A group beyond the public to read as, with the scope `audience`; may be given several times."),
});

/** The snapshot that answers now, and the reader classes of it that this query may see. */
export async function visibleArticles(
  c: Context<AppEnv>,
  { audience = [] }: z.infer<typeof articleQuerySchema>,
  services: Pick<Services, "currentSnapshot" | "now">,
) {
  const groups = [audience].flat();
  requireBelief(c, { audience: groups });
  const snapshot = await services.currentSnapshot();
  const today = services.now().toISOString().slice(0, 10);
  return { snapshot, classes: visibleClasses(snapshot.classes, { audience: groups, locale: null }, today) };
}
