/** A JSON schema as rows to read: one a field, nested ones by their dotted path. */
import { z } from "@hono/zod-openapi";

/** The part of JSON Schema that the API's own schemas use. */
export const jsonSchema = z.object({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  description: z.string().optional(),
  example: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  maxLength: z.number().optional(),
  maxItems: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  required: z.array(z.string()).optional(),
  get properties() {
    return z.record(z.string(), jsonSchema).optional();
  },
  get items() {
    return jsonSchema.optional();
  },
  get additionalProperties() {
    return z.union([z.boolean(), jsonSchema]).optional();
  },
  get anyOf() {
    return z.array(jsonSchema).optional();
  },
});
export type JsonSchema = z.infer<typeof jsonSchema>;
export type Schemas = Readonly<Record<string, JsonSchema>>;

export interface Field {
  path: string;
  type: string;
  isRequired: boolean;
  description: string;
}

// No schema of ours is deeper; a schema that holds itself would otherwise never end.
const maxDepth = 6;

/** The fields of `schema`; `schemas` are those it refers to by name. */
export function schemaFields(schema: JsonSchema, schemas: Schemas, prefix = "", depth = 0): Field[] {
  const { items, anyOf, properties = {}, required = [] } = resolve(schema, schemas);
  if (depth > maxDepth) return [];
  if (items !== undefined) return schemaFields(items, schemas, `${prefix}[]`, depth + 1);
  if (anyOf !== undefined) {
    return mergeFields(anyOf.map((variant) => schemaFields(variant, schemas, prefix, depth + 1)));
  }
  return Object.entries(properties).flatMap(([name, given]) => {
    const field = resolve(given, schemas);
    const path = prefix === "" ? name : `${prefix}.${name}`;
    const isRequired = required.includes(name);
    return [
      { path, type: typeName(field, schemas), isRequired, description: describe(field) },
      ...schemaFields(field, schemas, path, depth + 1),
    ];
  });
}

/** The fields of several variants: required is what stands in each of them, described is what they agree on. */
function mergeFields(variants: readonly Field[][]): Field[] {
  const paths = [...new Set(variants.flat().map(({ path }) => path))];
  return paths.flatMap((path) => {
    const found = variants.flatMap((fields) => fields.find((field) => field.path === path) ?? []);
    const [first] = found;
    if (first === undefined) return [];
    const isRequired = found.length === variants.length && found.every((field) => field.isRequired);
    const isAgreed = found.every(({ description }) => description === first.description);
    return [{ ...first, isRequired, description: isAgreed ? first.description : "" }];
  });
}

/** The type in a word or two: `string`, `array of object`, `"web" | "sms"`, `string | null`. */
export function typeName(schema: JsonSchema, schemas: Schemas): string {
  const { type, enum: values, items, anyOf, additionalProperties } = resolve(schema, schemas);
  if (values !== undefined) return values.map((value) => JSON.stringify(value)).join(" | ");
  if (anyOf !== undefined) return [...new Set(anyOf.map((one) => typeName(one, schemas)))].join(" | ");
  if (items !== undefined) return `array of ${typeName(items, schemas)}`;
  if (typeof additionalProperties === "object" && additionalProperties.type !== undefined) {
    return `object of ${typeName(additionalProperties, schemas)}`;
  }
  return [type ?? "any"].flat().join(" | ");
}

function resolve(schema: JsonSchema, schemas: Schemas): JsonSchema {
  const name = schema.$ref?.split("/").at(-1);
  return (name === undefined ? undefined : schemas[name]) ?? schema;
}

function describe({ description = "", maxLength, maxItems, minimum, maximum }: JsonSchema): string {
  const limits = [
    maxLength === undefined ? "" : `At most ${maxLength} characters.`,
    maxItems === undefined ? "" : `At most ${maxItems}.`,
    minimum !== undefined && maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER
      ? `${minimum} to ${maximum}.`
      : "",
  ];
  return [description, ...limits].filter((text) => text !== "").join(" ");
}
