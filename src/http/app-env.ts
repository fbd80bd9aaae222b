/** What travels with a request through middleware and routes. */
import type { OpenAPIHono } from "@hono/zod-openapi";

/**
 * Who may ask. `loopback`: whoever is on this machine, with every scope. `anonymous`: everybody, as the public only.
 * `closed`: nobody.
 */
export type Access = "loopback" | "anonymous" | "closed";

export interface AppEnv {
  Variables: { requestId: string; access: Access };
}

export type App = OpenAPIHono<AppEnv>;
