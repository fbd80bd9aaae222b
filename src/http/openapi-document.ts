/** The API in OpenAPI 3.1, made from the schemas that check every request. */
import { apiKeyScopes } from "../domain/api-key.ts";
import type { App } from "./app-env.ts";
import { keyScheme } from "./scopes.ts";

export type ApiDocument = ReturnType<App["getOpenAPI31Document"]>;

/** The document of all routes registered so far; to be made once an app, since it registers the security scheme. */
export function apiDocument(app: App): ApiDocument {
  app.openAPIRegistry.registerComponent("securitySchemes", keyScheme, {
    type: "http",
    scheme: "bearer",
    bearerFormat: "ov_sk_<id>_<secret>, or ov_pk_<id>_<secret> in a web page",
    description: `Made with \`onevoice keys create\`. Scopes: ${apiKeyScopes.map((scope) => `\`${scope}\``).join(", ")}. While there is no key at all, the service answers this machine only, and asks for none.`,
  });
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
