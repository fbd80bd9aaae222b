/** Holds the table of who may import whom, and proves on planted breaches that it would notice. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { describeBreach } from "../scripts/architecture/breach.ts";
import { findBreaches } from "../scripts/architecture/find-breaches.ts";
import { importRules } from "../scripts/architecture/import-rules.ts";
import { readModules } from "../scripts/architecture/read-modules.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const packageJson = z.object({ devDependencies: z.record(z.string(), z.string()) });
const { devDependencies } = packageJson.parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
const planted = mkdtempSync(join(tmpdir(), "architecture-"));
afterAll(() => rmSync(planted, { recursive: true }));

/** Writes the files into a tree of their own and returns what the rules say about them. */
function breachesOf(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(planted, "tree-"));
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  return findBreaches(folder, importRules, Object.keys(devDependencies)).map(describeBreach);
}

describe("the present tree", () => {
  it("is what the rules are held against", () => {
    const paths = readModules(root, importRules.folders).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["src/errors.ts", "scripts/architecture/import-rules.ts"]));
  });

  it("keeps every import rule", () => {
    expect(findBreaches(root, importRules, Object.keys(devDependencies)).map(describeBreach)).toEqual([]);
  });

  it("has a table without circles", () => {
    const files = Object.entries(importRules.areas).map(([area, { imports }]) => {
      const lines = imports.map((other) => `import "../${other}/a.ts";`);
      return [`src/${area}/a.ts`, lines.join("\n")] as const;
    });
    const layers = files.filter(([path]) => !/src\/(main|worker|cli|services|evals|scripts)\//.test(path));
    expect(breachesOf(Object.fromEntries(layers)).filter((breach) => breach.includes("circle"))).toEqual([]);
  });
});

describe("an import that the area table forbids is found", () => {
  const forms = {
    static: 'import { open } from "../store/open.ts";',
    "side effect": 'import "../store/open.ts";',
    "type only": 'import type { Open } from "../store/open.ts";',
    "type in an expression": 'export type Open = import("../store/open.ts").Open;',
    dynamic: 'export const load = () => import("../store/open.ts");',
    "dynamic with a template": "export const load = () => import(`../store/open.ts`);",
    "re-exported": 'export { open } from "../store/open.ts";',
    "re-exported whole": 'export * from "../store/open.ts";',
    "re-exported type": 'export type { Open } from "../store/open.ts";',
    "import equals": 'import open = require("../store/open.ts");',
    require: 'export const open = require("../store/open.ts");',
    "worker thread": 'export const thread = new Worker(new URL("../store/open.ts", import.meta.url));',
    "resolved path": 'export const path = import.meta.resolve("../store/open.ts");',
    "spelled as JavaScript": 'import { open } from "../store/open.js";',
    "without extension": 'import { open } from "../store/open";',
  };
  it.each(Object.entries(forms))("%s", (_form, line) => {
    const source = `/* import "./fine.ts" */\n\n${line}\n`;
    expect(breachesOf({ "src/text/words.ts": source, "src/store/open.ts": "export {};" })).toEqual([
      'src/text/words.ts:3 breaks "text may import errors, logger, give-way": have what src/store/open.ts gives passed in by services.ts, or move the code to the area it belongs to',
    ]);
  });

  it("but not in comments, in strings and in allowed places", () => {
    const source =
      '// import "../store/open.ts"\nimport "../errors.ts";\nexport const text = `import "../store/open.ts"`;';
    const files = { "src/text/words.ts": source, "src/store/open.ts": "export {};", "src/errors.ts": "export {};" };
    expect(breachesOf(files)).toEqual([]);
  });

  it("at a value of services where only its type is allowed", () => {
    const services = { "src/services.ts": "export {};" };
    expect(breachesOf({ ...services, "src/http/app.ts": 'import type { Services } from "../services.ts";' })).toEqual(
      [],
    );
    expect(breachesOf({ ...services, "src/http/app.ts": 'import { type Services } from "../services.ts";' })).toEqual([
      'src/http/app.ts:1 breaks "http takes only types from services": write "import type", or have the value passed in',
    ]);
  });

  it("at config.ts outside the entries and services", () => {
    const files = { "src/config.ts": "export {};", "src/main.ts": 'import "./config.ts";' };
    expect(breachesOf(files)).toEqual([]);
    const [breach] = breachesOf({ ...files, "src/answering/decide.ts": 'import "../config.ts";' });
    expect(breach).toMatch(
      /^src\/answering\/decide\.ts:1 breaks "answering may import .*have what src\/config\.ts gives/,
    );
  });

  it("at a test that is built upon", () => {
    const files = { "src/text/words.ts": 'import "./a.test.ts";', "src/text/a.test.ts": "export {};" };
    expect(breachesOf(files)).toEqual([
      'src/text/words.ts:1 breaks "only tests import tests": move what src/text/a.test.ts shares into a file of its own',
    ]);
  });
});

describe("a module that a place may not use is found", () => {
  it.each(["node:fs", "fs/promises"])("%s of Node in a channel", (name) => {
    const [breach] = breachesOf({ "src/channels/sms.ts": `import { x } from "${name}";` });
    expect(breach).toMatch(
      /^src\/channels\/sms\.ts:1 breaks "Node's modules are used only in src\/main\.ts, .*passed in/,
    );
    expect(breachesOf({ "src/channels/sms.test.ts": `import { x } from "${name}";` })).toEqual([]);
  });

  it.each([
    ["src/domain/answer.ts", "yaml", "domain may use zod"],
    ["src/text/words.ts", "zod", "text may use stemmer"],
    ["src/channels/slack.ts", "@slack/web-api", "channels may use unified"],
    ["src/retrieval/dense.ts", "pg", '"pg" is used only in src/store/'],
    ["src/retrieval/dense.ts", "../../node_modules/pg/lib/index.js", '"pg" is used only in src/store/'],
    ["src/store/postgres.ts", "@electric-sql/pglite/vector", '"@electric-sql/pglite" is used only in src/store/pglite'],
    ["src/models/openai.ts", "onnxruntime-node", '"onnxruntime-node" is used only in src/models/minilm'],
    ["src/models/openai.ts", "@huggingface/tokenizers", '"@huggingface/tokenizers" is used only in src/models/minilm'],
    ["src/answering/rules.ts", "hono", '"hono" is used only in src/http/'],
    ["src/main.ts", "commander", '"commander" is used only in src/cli.ts'],
    ["src/http/app.ts", "vitest", "development packages stay out of http"],
  ])("%s using %s", (path, name, rule) => {
    const [breach] = breachesOf({ [path]: `\nimport "${name}";` });
    expect(breach).toContain(`${path}:2 breaks "${rule}`);
  });

  it("hono in the JSX of a channel, which never names it", () => {
    const [breach] = breachesOf({ "src/channels/email.tsx": "export const mail = () => <p>Hello</p>;" });
    expect(breach).toContain('src/channels/email.tsx:1 breaks ""hono" is used only in');
  });
});

describe("the Worker reaching what cannot run there is found", () => {
  const entry = { "src/worker.ts": 'import "./services.ts";' };
  const pglite = { "src/store/pglite.ts": "export {};" };

  it("through two hops", () => {
    const services = { "src/services.ts": 'import "./store/open.ts";' };
    const open = { "src/store/open.ts": '\nimport { lite } from "./pglite.ts";' };
    expect(breachesOf({ ...entry, ...services, ...open, ...pglite })).toEqual([
      'src/store/open.ts:2 breaks "src/worker.ts does not reach src/store/pglite.ts": a bundler follows dynamic imports too, and neither PGlite nor MiniLM runs in a Worker; pick it in services.node.ts (src/worker.ts → src/services.ts → src/store/open.ts → src/store/pglite.ts)',
    ]);
  });

  it.each([
    ["a dynamic import", 'export const open = () => import("./store/pglite.ts");', "src/store/pglite.ts"],
    ["a re-export", 'export { open } from "./store/pglite.ts";', "src/store/pglite.ts"],
    ["a folder", 'import "./models/minilm/embed.ts";', "src/models/minilm/embed.ts"],
    ["the other composition root", 'import "./services.node.ts";', "src/services.node.ts"],
  ])("by %s", (_way, line, reached) => {
    const targets = { "src/models/minilm/embed.ts": "export {};", "src/services.node.ts": "export {};" };
    expect(breachesOf({ ...entry, ...pglite, ...targets, "src/services.ts": line })).toEqual([
      expect.stringContaining(`src/services.ts:1 breaks "src/worker.ts does not reach ${reached}"`),
    ]);
  });

  it("but a type, which the compiler erases, is no way", () => {
    expect(
      breachesOf({ ...entry, ...pglite, "src/services.ts": 'import type { Lite } from "./store/pglite.ts";' }),
    ).toEqual([]);
  });
});

describe("the shape of the tree is held", () => {
  it("a circle of files is found, also of types", () => {
    const files = { "src/text/a.ts": 'import "./b.ts";', "src/text/b.ts": '\nimport type { A } from "./a.ts";' };
    expect(breachesOf(files)).toEqual([
      'src/text/b.ts:2 breaks "no circle of files": move what both need into a file that imports neither: src/text/a.ts → src/text/b.ts → src/text/a.ts',
    ]);
  });

  it("a circle of areas is found", () => {
    const files = {
      "src/http/app.ts": 'import type { Services } from "../services.ts";',
      "src/http/problem.ts": "export {};",
      "src/services.ts": 'import "./http/problem.ts";',
    };
    expect(breachesOf(files)).toEqual([expect.stringContaining('src/services.ts:1 breaks "no circle of areas"')]);
  });

  it.each(["src/utils/pad.ts", "src/utils.ts"])("an area outside the table is found: %s", (path) => {
    expect(breachesOf({ [path]: "export {};" })).toEqual([
      `${path}:1 breaks "every area stands in the table": add "utils" and what it may import to scripts/architecture/import-rules.ts, or move the file`,
    ]);
  });

  it.each([
    ["a computed import", "export const load = (name: string) => import(name);", "what is imported is written out"],
    ["an alias", 'import "#store";', "our own files are imported relatively"],
    ["a path to nothing", 'import "./gone.ts";', "an import names a file"],
    ["a file that cannot be read", "import {", "every module can be read"],
  ])("%s is found, since it cannot be checked", (_what, source, rule) => {
    expect(breachesOf({ "src/text/words.ts": source })).toEqual([
      expect.stringContaining(`src/text/words.ts:1 breaks "${rule}"`),
    ]);
  });
});
