/** API keys as whoever runs the service makes and ends them, while it runs. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  endAllProcesses,
  type RunningService,
  runCommandJson,
  runProduct,
  startService,
} from "../product-process.samples.ts";
import type { CreatedKey, ListedKeys, RotatedKey } from "./key-commands.ts";

let folder: string;
let where: string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onevoice-keys-"));
  where = ["--kb", join(folder, "kb"), "--data", join(folder, "data")];
  await mkdir(join(folder, "kb"));
  await writeFile(
    join(folder, "kb", "refunds.md"),
    "# Refunds\n\nA refund is paid back to the card within five days.\n",
  );
});
afterAll(async () => {
  await endAllProcesses();
  await rm(folder, { recursive: true, force: true });
});

const keys = <Document>(...args: string[]) => runCommandJson<Document>(["keys", ...args, ...where]);
const statusOf = async ({ url }: RunningService, key?: string) =>
  (await fetch(`${url}/v1/snapshots`, key === undefined ? {} : { headers: { authorization: `Bearer ${key}` } })).status;

describe("keys", { timeout: 180_000 }, () => {
  let key: CreatedKey;

  it("are needed from the first one on, also by a service that runs already, until they are revoked", async () => {
    const service = await startService("serve", where);
    expect(await statusOf(service)).toBe(200);
    key = await keys<CreatedKey>("create", "--name", "desk", "--scope", "answer,articles", "--expires", "90d");
    expect(key).toMatchObject({ name: "desk", kind: "secret", scopes: ["answer", "articles"], revokedAt: null });
    expect(Date.parse(key.expiresAt ?? "") - Date.parse(key.createdAt)).toBe(90 * 86_400_000);
    expect([await statusOf(service), await statusOf(service, key.key)]).toEqual([401, 200]);

    const rotated = await keys<RotatedKey>("rotate", key.id, "--grace", "0m");
    expect([await statusOf(service, key.key), await statusOf(service, rotated.key)]).toEqual([401, 200]);
    await keys("revoke", key.id);
    expect(await statusOf(service, rotated.key)).toBe(401);
    await service.end("SIGTERM");
  });

  it("are listed without their secrets, and stay closed when the last one is revoked", async () => {
    const text = JSON.stringify(await keys<ListedKeys>("list"));
    expect(text).toContain('"state":"revoked"');
    expect(text).not.toMatch(/ov_[sp]k_/);
    const service = await startService("serve", [...where, "--host", "0.0.0.0"]);
    expect(service.url).toMatch(/^http:\/\/127\.0\.0\.1:/);
    expect([await statusOf(service), await statusOf(service, key.key)]).toEqual([401, 401]);
    const fresh = await keys<CreatedKey>("create", "--scope", "articles");
    expect(await statusOf(service, fresh.key)).toBe(200);
    await service.end("SIGTERM");
  });

  it("that could do nothing end with 2", async () => {
    const ended = await runProduct("src/cli.ts", ["keys", "create", "--publishable", ...where]);
    expect(ended).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("name it: --origin") });
  });
});
