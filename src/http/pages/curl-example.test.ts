import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { curlExample } from "./curl-example.ts";

const origin = "http://127.0.0.1:8787";

it("names the method only where curl would take another", () => {
  const get = { path: "/v1/articles", body: undefined, schemas: {}, origin };
  expect(curlExample({ ...get, method: "GET" })).toBe("curl -s 'http://127.0.0.1:8787/v1/articles'");
  expect(curlExample({ ...get, method: "POST" })).toContain("-X POST");
  expect(curlExample({ ...get, method: "POST", body: { example: {} } })).not.toContain("-X");
});

it("gives the shell the body as it is, quotes and all", () => {
  const example = { question: `What's "it" $(cost)?` };
  const command = curlExample({ method: "POST", path: "/v1/answers", body: { example }, schemas: {}, origin });
  const printed = execFileSync("sh", ["-c", command.replace(/^curl -s/, "printf '%s\\n'")], { encoding: "utf8" });
  expect(printed.split("\n").at(-2)).toBe(JSON.stringify(example));
});
