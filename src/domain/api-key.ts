/** An API key: who may ask, and for what. Its secret is not part of it. */
import { z } from "zod";

export const apiKeyScopes = ["answer", "identify", "audience", "conversations", "articles", "admin"] as const;
export const apiKeyScopeSchema = z.enum(apiKeyScopes);
export type ApiKeyScope = z.infer<typeof apiKeyScopeSchema>;

export const apiKeySchema = z.object({
  id: z.string().describe("Stands in the key itself, in logs and with all that was asked with it."),
  name: z.string(),
  /** `publishable`: stands in a web page for everybody to read, so it asks as the public and from its origins only. */
  kind: z.enum(["secret", "publishable"]),
  scopes: z.array(apiKeyScopeSchema),
  /** Origins of pages that may use a publishable key, as a browser sends them: https://www.example.com */
  origins: z.array(z.string()),
  /** Requests a minute; null: as the settings say. */
  perMinute: z.number().int().nullable(),
  createdAt: z.date(),
  expiresAt: z.date().nullable(),
  revokedAt: z.date().nullable(),
});
export type ApiKey = z.infer<typeof apiKeySchema>;
