/** Where the public reaches the service: as configured, since behind a proxy a request may name another scheme and host. */
import type { Context } from "hono";
import type { Services } from "../services.ts";
import type { AppEnv } from "./app-env.ts";

/** An origin such as `https://help.example.com`, without a slash at the end. */
export function publicOrigin(c: Context<AppEnv>, { config }: Pick<Services, "config">): string {
  return config.PUBLIC_URL ?? new URL(c.req.url).origin;
}
