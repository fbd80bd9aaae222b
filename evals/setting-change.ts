/** Settings changed for one run: "retrieval.weights.dense=0.2". */
import { AppError } from "../src/errors.ts";

export interface SettingChange {
  /** Keys from the outermost in. */
  path: string[];
  value: number;
}

/** Reads `path.to.setting=number`. @throws AppError `invalid_request`. */
export function parseSettingChange(text: string): SettingChange {
  const [, path = "", value = ""] = /^([A-Za-z][\w.]*)=(-?\d+(?:\.\d+)?(?:e-?\d+)?)$/i.exec(text) ?? [];
  if (path === "") {
    throw new AppError(
      "invalid_request",
      `"${text}" changes no setting — write a path and a number, such as retrieval.weights.dense=0.2`,
    );
  }
  return { path: path.split("."), value: Number(value) };
}

/** A copy of `settings` with the changes made. @throws AppError `invalid_request` for a path that leads to no number. */
export function applySettings<Settings extends object>(
  settings: Settings,
  changes: readonly SettingChange[],
): Settings {
  const copy = structuredClone(settings);
  for (const { path, value } of changes) {
    let at: unknown = copy;
    for (const key of path.slice(0, -1)) at = isRecord(at) ? at[key] : undefined;
    const last = path.at(-1) ?? "";
    if (!isRecord(at) || typeof at[last] !== "number") {
      const known = numbersIn(settings).join(", ");
      throw new AppError("invalid_request", `there is no setting ${path.join(".")} — these are numbers: ${known}`);
    }
    at[last] = value;
  }
  return copy;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function numbersIn(value: object, above = ""): string[] {
  return Object.entries(value).flatMap(([key, inner]): string[] => {
    if (typeof inner === "number") return [`${above}${key}`];
    return isRecord(inner) ? numbersIn(inner, `${above}${key}.`) : [];
  });
}
