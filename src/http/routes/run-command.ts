/**
 * POST /v1/commands/{name}: runs a command of the command line inside the service, which owns the data folder. For other
 * processes on this machine that can read the folder's lock, where the token stands; to everybody else it does not exist.
 */
import { timingSafeEqual } from "hono/utils/buffer";
import { AppError } from "../../errors.ts";
import type { App } from "../app-env.ts";

export interface CommandAccess {
  token: string;
  run: (name: string, args: unknown) => Promise<unknown>;
}

const commandPath = "/v1/commands/:name";

/** Not part of the API: it is not in OpenAPI, and every way to miss it gives the same 404. */
export function registerRunCommand(app: App, { token, run }: CommandAccess): void {
  app.all(commandPath, async (c) => {
    const given = /^Bearer (\S+)$/.exec(c.req.header("authorization") ?? "")?.[1] ?? "";
    const isKnown = await timingSafeEqual(given, token);
    if (token === "" || !isKnown || c.req.method !== "POST")
      throw new AppError("not_found", "there is nothing at this path — see /docs");
    const args: unknown = c.req.header("content-type") === undefined ? {} : await c.req.json();
    return Response.json((await run(c.req.param("name"), args)) ?? null);
  });
}
