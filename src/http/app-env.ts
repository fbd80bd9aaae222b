/** What travels with a request through middleware and routes. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { ApiKey } from "../domain/api-key.ts";

/**
 * Who is answered while there is no API key. `loopback`: whoever is on this machine, with every scope. `anonymous`:
 * everybody, as the public only. `closed`: nobody.
 */
export type Access = "loopback" | "anonymous" | "closed";

/** Who asks. `stranger`: somebody who need not show a key for what is asked, such as the API page. */
export type Caller = { kind: "key"; key: ApiKey } | { kind: "loopback" } | { kind: "anonymous" } | { kind: "stranger" };

export interface AppEnv {
  Variables: {
    requestId: string;
    caller: Caller;
    /** What the response will carry besides its own headers, an error too. */
    responseHeaders: Headers;
  };
}

export type App = OpenAPIHono<AppEnv>;
