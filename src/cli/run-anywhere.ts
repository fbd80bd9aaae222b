/** Runs a command where the database is: here, or inside the service that owns the data folder. */
import { resolve } from "node:path";
import type { Config } from "../config.ts";
import { AppError, type ErrorCode } from "../errors.ts";
import { createLogger } from "../logger.ts";
import type { CommandName, Progress } from "./commands.ts";

export interface CommandRun {
  name: CommandName;
  args: Record<string, unknown>;
  config: Config;
  onProgress?: Progress;
  /** Told when the work is done by a running service, which cannot show its progress here. */
  onRemote?: (url: string) => void;
}

/**
 * Runs a command and returns its result. With a service on the data folder the command is sent to it over loopback; else
 * the folder is opened here, after waiting for another short command to leave it.
 */
export async function runAnywhere(run: CommandRun): Promise<unknown> {
  for (let attempt = 0; ; attempt++) {
    const { config } = run;
    if (config.DATABASE_URL === undefined) {
      const { readLock } = await import("../store/pglite-lock.ts");
      const owner = await readLock(resolve(config.ONEVOICE_DATA));
      if (owner?.url != null) {
        run.onRemote?.(owner.url);
        return runRemotely(owner.url, owner.token, run);
      }
    }
    try {
      return await runHere(run);
    } catch (error) {
      // A service may have started between the look and the lock: then it is asked after all.
      if (attempt < 3 && error instanceof AppError && error.code === "data_folder_locked") continue;
      throw error;
    }
  }
}

async function runHere({ name, args, config, onProgress }: CommandRun): Promise<unknown> {
  const { openNodeServices } = await import("../services.node.ts");
  const { runCommand } = await import("./commands.ts");
  const { services, close } = await openNodeServices(config, {
    command: name,
    logger: createLogger("silent"),
    readOnly: name === "index" && args.check === true,
  });
  try {
    return await runCommand(name, args, services, onProgress);
  } finally {
    await close();
  }
}

async function runRemotely(url: string, token: string, { name, args }: CommandRun): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(new URL(`/v1/commands/${encodeURIComponent(name)}`, url), {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify(args),
    });
  } catch (cause) {
    throw new AppError(
      "database_unavailable",
      `the service at ${url} owns the data folder and does not answer — stop it, or wait until it has stopped`,
      {
        cause,
      },
    );
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body;
  const problem = typeof body === "object" && body !== null ? (body as { code?: ErrorCode; detail?: string }) : {};
  throw new AppError(
    problem.code ?? "internal",
    problem.detail ?? `the service at ${url} answered with status ${response.status}`,
  );
}
