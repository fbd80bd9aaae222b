/** The API in OpenAPI 3.1, made from the schemas that check every request. */
import type { App } from "./app-env.ts";

export type ApiDocument = ReturnType<App["getOpenAPI31Document"]>;

/** The document of all routes registered so far. */
export function apiDocument(app: App): ApiDocument {
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Onevoice",
      version: "1",
      description:
        "Answers customers' questions from your help articles, in one persona, on every channel, and hands over to a human when it should not answer.",
      license: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
    },
    servers: [{ url: "/" }],
    tags: [
      { name: "Answers", description: "Ask, and read an answer again." },
      { name: "Articles", description: "What the service answers from." },
      { name: "Snapshots", description: "What was published, and going back to it." },
      { name: "Service", description: "For whoever runs it." },
    ],
  });
}
