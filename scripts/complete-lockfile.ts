/**
 * Adds to package-lock.json the optional packages of other platforms. npm leaves them out when it cannot ask its registry
 * about them (a mirror, an offline cache), and then `npm ci` calls the lock file out of date. With --check: exit 1 when
 * one is missing. What is added has no integrity hash, as npm never saw the package.
 */
import { readFile, writeFile } from "node:fs/promises";
import { z } from "zod";

const path = new URL("../package-lock.json", import.meta.url);

const packageSchema = z.looseObject({
  version: z.string().optional(),
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const lockSchema = z.looseObject({ packages: z.record(z.string(), packageSchema) });

const systems = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const processors = ["arm64", "x64", "ia32", "arm", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32"];

const lock = lockSchema.parse(JSON.parse(await readFile(path, "utf8")));
const added: string[] = [];
for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (isLocked(parent, name)) continue;
    const platform = platformOf(name);
    if (platform === null || !/^\d/.test(version)) continue;
    const place = hoisted(name, version) ? `node_modules/${name}` : `${parent}/node_modules/${name}`;
    lock.packages[place] = { version, ...platform, ...(dev === true ? { dev: true } : {}), optional: true };
    added.push(`${name}@${version}`);
  }
}

if (process.argv.includes("--check")) {
  if (added.length > 0) {
    process.stderr.write(
      `package-lock.json lacks ${added.length} packages of other platforms — run npx tsx scripts/complete-lockfile.ts\n`,
    );
    process.exitCode = 1;
  }
} else if (added.length > 0) {
  const packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(path, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
  process.stdout.write(`added ${added.length} packages of other platforms\n`);
}

/** Whether Node's resolution from `parent` finds the package in the lock file. */
function isLocked(parent: string, name: string): boolean {
  for (let folder = parent; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    if (lock.packages[folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`] !== undefined)
      return true;
    if (folder === "") return false;
  }
}

function hoisted(name: string, version: string): boolean {
  const taken = lock.packages[`node_modules/${name}`];
  return taken === undefined || taken.version === version;
}

/** System and processor as such packages carry them in their names; null when the name says neither. */
function platformOf(name: string): { os?: string[]; cpu?: string[]; libc?: string[] } | null {
  const words = name.toLowerCase().split(/[^a-z0-9]+/);
  const os = systems.find((system) => words.includes(system) || (system === "linux" && words.includes("linuxmusl")));
  const cpu = processors.find((processor) =>
    words.some(
      (word) =>
        word === processor ||
        (processor === "arm" && /^arm(?:v\d|eabi)/.test(word)) ||
        (processor === "x64" && word === "64"),
    ),
  );
  if (os === undefined && cpu === undefined) return null;
  const isMusl = words.some((word) => word.includes("musl"));
  return {
    ...(os === undefined ? {} : { os: [os] }),
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(os === "linux" ? { libc: [isMusl ? "musl" : "glibc"] } : {}),
  };
}
