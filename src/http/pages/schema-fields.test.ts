import { describe, expect, it } from "vitest";
import { type JsonSchema, schemaFields, typeName } from "./schema-fields.ts";

const text: JsonSchema = { type: "string" };
const paths = (schema: JsonSchema, schemas = {}) => schemaFields(schema, schemas).map(({ path }) => path);

describe("schemaFields", () => {
  it("names nested fields and those of a list's entries by their dotted path", () => {
    const turn: JsonSchema = { type: "object", properties: { text } };
    const schema: JsonSchema = {
      type: "object",
      properties: { customer: { type: "object", properties: { name: text } }, history: { type: "array", items: turn } },
    };
    expect(paths(schema)).toEqual(["customer", "customer.name", "history", "history[].text"]);
  });

  it("says what is required and how long it may be", () => {
    const schema: JsonSchema = {
      type: "object",
      required: ["a"],
      properties: {
        a: { ...text, description: "Words.", maxLength: 5 },
        b: { type: "number", minimum: 0, maximum: 1 },
      },
    };
    expect(schemaFields(schema, {})).toEqual([
      { path: "a", type: "string", isRequired: true, description: "Words. At most 5 characters." },
      { path: "b", type: "number", isRequired: false, description: "0 to 1." },
    ]);
  });

  it("shows what several variants have, required only where all of them have it", () => {
    const web: JsonSchema = { type: "object", required: ["text", "html"], properties: { text, html: text } };
    const sms: JsonSchema = { type: "object", required: ["text"], properties: { text } };
    const fields = schemaFields({ type: "array", items: { anyOf: [web, sms] } }, {});
    expect(fields.map(({ path, isRequired }) => [path, isRequired])).toEqual([
      ["[].text", true],
      ["[].html", false],
    ]);
  });

  it("follows a name and ends with a schema that holds itself", () => {
    const node: JsonSchema = { type: "object", properties: { child: { $ref: "#/components/schemas/Node" } } };
    const found = paths({ $ref: "#/components/schemas/Node" }, { Node: node });
    expect(found[1]).toBe("child.child");
    expect(found.length).toBeLessThan(10);
  });
});

describe("typeName", () => {
  it.each<[JsonSchema, string]>([
    [{ enum: ["web", "sms"] }, '"web" | "sms"'],
    [{ type: ["string", "null"] }, "string | null"],
    [{ type: "array", items: { type: "integer" } }, "array of integer"],
    [{ type: "object", additionalProperties: text }, "object of string"],
    [{ type: "object", additionalProperties: false }, "object"],
    [{ anyOf: [text, { type: "object" }, text] }, "string | object"],
    [{}, "any"],
  ])("reads %j as %s", (schema, name) => {
    expect(typeName(schema, {})).toBe(name);
  });
});
