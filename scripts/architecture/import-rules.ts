/** The architecture as data: which area may import which, where Node and third-party packages may be used. Deny by default. */

export interface AreaRule {
  /** Areas this one may import, besides itself. */
  imports: readonly string[];
  /** Areas it may import with `import type` only, because only the shape is needed. */
  types?: readonly string[];
  /** Areas its tests and conformance suites may import on top, to run on real parts. */
  tests?: readonly string[];
  /** The only packages it may import; absent: every package that no other place owns. */
  packages?: readonly string[];
}

export interface PlaceRule {
  /** Package names; a trailing `*` stands for any ending. */
  packages: readonly string[];
  /** Path prefixes, relative to the root, where these packages may be imported. */
  places: readonly string[];
}

export interface ReachRule {
  /** The file from which nothing of `forbidden` may be reached at run time, in any number of steps. */
  from: string;
  /** Path prefixes of our own files. */
  forbidden: readonly string[];
  /** Package names; a trailing `*` stands for any ending. */
  forbiddenPackages: readonly string[];
  why: string;
}

export interface ArchitectureRules {
  /** Folders whose code is checked, relative to the root. */
  folders: readonly string[];
  /** An area is a folder of `src`, or the file of that name directly in it; folders beside `src` are areas too. */
  areas: Readonly<Record<string, AreaRule>>;
  /** Path prefixes that may use Node's own modules; tests always may. */
  nodeModulesIn: readonly string[];
  owners: readonly PlaceRule[];
  reach: readonly ReachRule[];
}

const entries = ["main", "worker", "cli"];
const composition = ["services", "config"];
const shared = ["errors", "logger", "give-way"];
const library = [
  ...["domain", "text", "markdown", "store", "models", "channels", "indexing", "retrieval"],
  ...["answering", "conversations", "adapters", "http", "web", ...shared],
];
const everything = [...library, ...composition, ...entries, "evals", "scripts"];
const markdownPackages = [
  "unified",
  "remark-*",
  "rehype-*",
  "mdast*",
  "hast*",
  "unist*",
  "micromark*",
  "github-slugger",
];

export const importRules: ArchitectureRules = {
  folders: ["src", "evals", "scripts"],
  areas: {
    domain: { imports: shared, packages: ["zod"] },
    text: { imports: shared, packages: ["stemmer"] },
    markdown: { imports: ["domain", "text", ...shared], packages: [...markdownPackages, "yaml"] },
    store: { imports: ["domain", "text", "markdown", ...shared] },
    models: { imports: ["domain", "text", "markdown", ...shared] },
    // A channel is pure, so that every formatter runs in a Worker and in a test without a vendor's SDK.
    channels: { imports: ["domain", "text", "markdown", ...shared], packages: [...markdownPackages, "zod"] },
    indexing: { imports: ["domain", "text", "markdown", "models", "store", ...shared] },
    retrieval: { imports: ["domain", "text", "models", "store", ...shared], tests: ["markdown", "indexing"] },
    answering: {
      imports: ["domain", "text", "markdown", "models", "retrieval", "store", ...shared],
      tests: ["indexing"],
    },
    conversations: { imports: ["domain", "answering", "store", ...shared], tests: library },
    adapters: { imports: ["domain", "channels", "conversations", ...shared], tests: library },
    http: {
      imports: ["domain", "conversations", "answering", "retrieval", "indexing", "channels", ...shared],
      types: ["services"],
      tests: [...library, ...composition],
    },
    web: {
      imports: ["domain", "conversations", "answering", "retrieval", "indexing", "channels", ...shared],
      types: ["services"],
      tests: [...library, ...composition],
    },
    errors: { imports: [], packages: [] },
    "give-way": { imports: [], packages: [] },
    logger: { imports: ["errors"], packages: ["pino"] },
    config: { imports: ["domain", "errors"], packages: ["zod"] },
    services: { imports: everything },
    main: { imports: everything },
    worker: { imports: everything },
    cli: { imports: everything },
    evals: { imports: [...library, "config", "services"], tests: composition },
    scripts: { imports: everything },
  },
  nodeModulesIn: [
    ...["src/main.ts", "src/cli.ts", "src/cli/", "src/store/pglite", "src/models/minilm", "src/indexing/load"],
    ...["evals/", "scripts/"],
  ],
  owners: [
    { packages: ["pg", "pg-*", "pgvector"], places: ["src/store/"] },
    { packages: ["@electric-sql/*"], places: ["src/store/pglite"] },
    { packages: ["onnxruntime-*", "@huggingface/*", "@lat.md/*"], places: ["src/models/minilm"] },
    { packages: ["hono", "@hono/*"], places: ["src/http/", "src/web/", "src/cli/", "src/main.ts", "src/worker.ts"] },
    { packages: ["commander", "cli-progress"], places: ["src/cli.ts", "src/cli/"] },
    { packages: ["@langchain/openai"], places: ["src/models/"] },
    { packages: ["stemmer"], places: ["src/text/"] },
    { packages: ["pino"], places: ["src/logger.ts"] },
  ],
  reach: [
    {
      from: "src/worker.ts",
      forbidden: ["src/store/pglite", "src/models/minilm", "src/services.node.ts"],
      forbiddenPackages: ["@electric-sql/*", "onnxruntime-*", "@lat.md/*"],
      why: "a bundler follows dynamic imports too, and neither PGlite nor MiniLM runs in a Worker",
    },
  ],
};
