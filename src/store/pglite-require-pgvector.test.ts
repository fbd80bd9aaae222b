import { PGlite } from "@electric-sql/pglite";
import { describe, expect, test } from "vitest";
import type { Queryable } from "./database.ts";
import { requirePgvector } from "./require-pgvector.ts";

describe("requirePgvector", () => {
  test("names the package and the image when a server has no pgvector", async () => {
    const lite = await PGlite.create();
    const bare: Queryable = {
      query: async <Row>(text: string) => (await lite.query<Row>(text)).rows,
    };
    await expect(requirePgvector(bare)).rejects.toMatchObject({
      code: "database_unavailable",
      message: expect.stringMatching(
        /lacks the extension pgvector — install version 0\.7 .*apt install.*pgvector\/pgvector/,
      ),
    });
    await lite.close();
  });

  test.each([
    ["0.7.0", null],
    ["0.10.1", null],
    ["1.0", "0.8.0"],
    ["0.8.0", "0.7.4"],
  ])("is content with %s on the server and %s in the database", async (offered, installed) => {
    await expect(requirePgvector(serverWith(offered, installed))).resolves.toBeUndefined();
  });

  test("says to update the extension when only the database is behind", async () => {
    await expect(requirePgvector(serverWith("0.8.0", "0.5.1"))).rejects.toThrow(
      /uses pgvector 0\.5\.1.* — run: alter extension vector update$/,
    );
  });

  test.each([null, "0.6.2"])("says to upgrade the server when that is behind (database: %s)", async (installed) => {
    await expect(requirePgvector(serverWith("0.6.2", installed))).rejects.toThrow(
      /has pgvector 0\.6\.2.*apt install postgresql-16-pgvector/,
    );
  });
});

/** No old pgvector can be had here, so the one row that the check reads is made up. */
function serverWith(offered: string, installed: string | null): Queryable {
  const rows: unknown[] = [{ offered, installed, server: 16 }];
  return { query: async <Row>() => rows as Row[] };
}
