import { describe, expect, it } from "vitest";
import { configSchema, readConfig } from "./config.ts";
import { AppError } from "./errors.ts";

const messageOf = (source: Record<string, unknown>) => {
  try {
    readConfig(source);
  } catch (error) {
    if (error instanceof AppError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "no error";
};

describe("readConfig", () => {
  it("needs no setting", () => {
    expect(readConfig({})).toMatchObject({
      ONEVOICE_KB: "kb",
      ONEVOICE_DATA: ".onevoice",
      PORT: 8787,
      HOST: "127.0.0.1",
      EMBEDDING_MODEL: "minilm",
    });
  });

  it("takes blank values for unset ones, and ignores what is no setting", () => {
    const blank = Object.fromEntries(
      Object.keys(configSchema.shape).map((name, index) => [name, index % 2 === 0 ? "" : " \t"]),
    );
    expect(readConfig({ ...blank, PATH: "/bin" })).toEqual(readConfig({}));
  });

  it("reads numbers and truth values from text, or as a Worker binds them", () => {
    expect(readConfig({ PORT: "0", KEEP_SNAPSHOTS: 3, ONEVOICE_ALLOW_ANONYMOUS: "true" })).toMatchObject({
      PORT: 0,
      KEEP_SNAPSHOTS: 3,
      ONEVOICE_ALLOW_ANONYMOUS: true,
    });
  });

  it.each([
    ["DATABASE_URL", "localhost:5432/db"],
    ["DATABASE_POOL", "0"],
    ["DATABASE_POOL", "101"],
    ["PORT", "http"],
    ["PORT", "-1"],
    ["PORT", "65536"],
    ["PORT", "80.5"],
    ["ARTICLE_URL", "https://help.example.com"],
    ["OPENAI_BASE_URL", "localhost:11434"],
    ["EMBEDDING_DIMENSIONS", "1"],
    ["KEEP_SNAPSHOTS", "0"],
    ["MAX_QUESTION_CHARACTERS", "1000000"],
    ["ONEVOICE_ALLOW_ANONYMOUS", "yes"],
    ["LOG_LEVEL", "verbose"],
  ])("names the setting and the way out for %s=%s", (name, value) => {
    const message = messageOf({ [name]: value });
    expect(message).toMatch(/^configuration_invalid: these settings cannot be used — mend or unset them:\n/);
    expect(message).toMatch(new RegExp(`\\n${name}: \\S.{5,}`));
  });

  it("names all that is wrong at once", () => {
    const message = messageOf({ PORT: "x", LOG_LEVEL: "loud" });
    expect(message).toContain("PORT:");
    expect(message).toContain("LOG_LEVEL:");
  });

  it("never repeats a value: it may be a password", () => {
    expect(messageOf({ DATABASE_URL: "mysql://me:secret@host" })).not.toContain("secret");
  });

  it.each([
    [{ EMBEDDING_MODEL: "large" }, "OPENAI_API_KEY"],
    [{ EMBEDDING_MODEL: "large", OPENAI_API_KEY: "k" }, "EMBEDDING_DIMENSIONS"],
  ])("refuses %j, which lacks %s", (source, missing) => expect(messageOf(source)).toContain(missing));

  it.each([
    { EMBEDDING_MODEL: "large", OPENAI_API_KEY: "k", EMBEDDING_DIMENSIONS: "256" },
    { EMBEDDING_MODEL: "large", OPENAI_BASE_URL: "http://localhost:11434/v1", EMBEDDING_DIMENSIONS: "256" },
    { DATABASE_URL: "postgresql://me@host/db" },
    { ARTICLE_URL: "https://help.example.com/{id}" },
  ])("takes %j", (source) => expect(messageOf(source)).toBe("no error"));
});

it.each(Object.entries(configSchema.shape))("%s is described", (_name, setting) =>
  expect(setting.description).toMatch(/\w.*[.}]$/s),
);
