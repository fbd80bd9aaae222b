/** GET /docs: the API for people, made from the same document as /openapi.json and readable without the network. */
import type { Services } from "../../services.ts";
import type { App } from "../app-env.ts";
import { apiDocument } from "../openapi-document.ts";
import { ApiReference, type Reference, referenceSchema } from "../pages/api-reference.tsx";
import { pageResponse } from "../pages/page.tsx";
import { publicOrigin } from "../public-origin.ts";

export function registerGetDocs(app: App, services: Pick<Services, "config" | "newId">): void {
  let reference: Reference | null = null;
  app.get("/docs", (c) => {
    // Through JSON, as a reader of /openapi.json would see it.
    reference ??= referenceSchema.parse(JSON.parse(JSON.stringify(apiDocument(app))));
    return pageResponse(c, {
      title: "Onevoice API",
      nonce: services.newId(),
      children: <ApiReference reference={reference} origin={publicOrigin(c, services)} />,
    });
  });
}
