import { expect, it } from "vitest";
import { exitCodeOf } from "./exit-code.ts";

it.each([
  ["question_empty", 2],
  ["question_too_long", 2],
  ["unknown_channel", 2],
  ["invalid_request", 2],
  ["configuration_invalid", 2],
  ["not_found", 1],
  ["knowledge_base_missing", 1],
  ["knowledge_base_invalid", 1],
  ["data_folder_locked", 1],
  ["database_unavailable", 1],
  ["internal", 1],
] as const)("%s ends with %i", (code, exitCode) => expect(exitCodeOf({ code })).toBe(exitCode));
