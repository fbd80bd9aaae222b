/** GET /openapi.json: the API for programs. */
import type { App } from "../app-env.ts";
import { type ApiDocument, apiDocument } from "../openapi-document.ts";

export function registerGetOpenApi(app: App): void {
  let document: ApiDocument | null = null;
  app.get("/openapi.json", (c) => {
    document ??= apiDocument(app);
    return c.json(document);
  });
}
