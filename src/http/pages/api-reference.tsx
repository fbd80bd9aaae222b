/** The OpenAPI document as a page to read. */
import { z } from "@hono/zod-openapi";
import { problemKinds } from "../errors.ts";
import { curlExample } from "./curl-example.ts";
import { type Field, jsonSchema, type Schemas, schemaFields, typeName } from "./schema-fields.ts";

const contentSchema = z.record(z.string(), z.object({ schema: jsonSchema }));
const operationSchema = z.object({
  operationId: z.string(),
  summary: z.string(),
  description: z.string().optional(),
  tags: z.array(z.string()),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.string(),
        required: z.boolean().default(false),
        description: z.string().optional(),
        schema: jsonSchema,
      }),
    )
    .default([]),
  requestBody: z.object({ content: contentSchema }).optional(),
  security: z.array(z.record(z.string(), z.array(z.string()))).default([]),
  responses: z.record(z.string(), z.object({ description: z.string(), content: contentSchema.optional() })),
});
type Operation = z.infer<typeof operationSchema> & { method: string; path: string };

/** What the page shows of the document. */
export const referenceSchema = z.object({
  info: z.object({ title: z.string(), description: z.string() }),
  tags: z.array(z.object({ name: z.string(), description: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
  components: z.object({
    schemas: z.record(z.string(), jsonSchema),
    securitySchemes: z.record(z.string(), z.object({ description: z.string() })),
  }),
});
export type Reference = z.infer<typeof referenceSchema>;

/** The whole reference; `origin` is where the service was reached, for the examples. */
export function ApiReference({ reference, origin }: { reference: Reference; origin: string }) {
  const operations = Object.entries(reference.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]): Operation => ({ ...operation, method: method.toUpperCase(), path }),
    ),
  );
  const groups = reference.tags.map((tag) => ({
    ...tag,
    operations: operations.filter(({ tags }) => tags.includes(tag.name)),
  }));
  return (
    <>
      <header>
        <h1>{reference.info.title} API</h1>
        <p class="lead">{reference.info.description}</p>
        <p>
          JSON in and out. For programs: <a href="/openapi.json">openapi.json</a>.
        </p>
        {Object.values(reference.components.securitySchemes).map(({ description }) => (
          <p>
            Send an API key as <code>authorization: Bearer &lt;key&gt;</code>. <Prose text={description} />
          </p>
        ))}
        <nav aria-label="Operations">
          <ul>
            {operations.map(({ operationId, method, path }) => (
              <li>
                <a href={`#${operationId}`}>
                  <code>
                    <span class="method">{method}</span>
                    {path}
                  </code>
                </a>
              </li>
            ))}
            <li>
              <a href="#errors">Errors</a>
            </li>
          </ul>
        </nav>
      </header>
      <main>
        {groups.map((group) => (
          <section>
            <h2>{group.name}</h2>
            <p>{group.description}</p>
            {group.operations.map((operation) => (
              <OperationCard operation={operation} schemas={reference.components.schemas} origin={origin} />
            ))}
          </section>
        ))}
        <ErrorTable />
      </main>
    </>
  );
}

function OperationCard({ operation, schemas, origin }: { operation: Operation; schemas: Schemas; origin: string }) {
  const { operationId, method, path, summary, description, parameters, requestBody, responses, security } = operation;
  const scopes = security.flatMap((schemes) => Object.values(schemes).flat());
  const body = requestBody?.content["application/json"]?.schema;
  const parameterFields = parameters.map(
    (parameter): Field => ({
      path: parameter.name,
      type: typeName(parameter.schema, schemas),
      isRequired: parameter.required,
      description: [`In the ${parameter.in}.`, parameter.description ?? ""].join(" ").trim(),
    }),
  );
  return (
    <article class="operation" id={operationId}>
      <h3>
        <code>
          <span class="method">{method}</span>
          {path}
        </code>
      </h3>
      <p>{summary}.</p>
      {description === undefined ? null : (
        <p>
          <Prose text={description} />
        </p>
      )}
      {scopes.length === 0 ? null : (
        <p>
          <Prose text={`Scope: ${scopes.map((scope) => `\`${scope}\``).join(" or ")}.`} />
        </p>
      )}
      <pre>
        <code>{curlExample({ method, path, body, schemas, origin })}</code>
      </pre>
      <FieldTable title="Parameters" fields={parameterFields} />
      <FieldTable title="Body" fields={body === undefined ? [] : schemaFields(body, schemas)} />
      <h4>Responses</h4>
      {Object.entries(responses).map(([status, response]) => {
        const schema = response.content?.["application/json"]?.schema;
        return (
          <div>
            <code>{status}</code> <Prose text={response.description} />
            {schema === undefined ? null : (
              <details>
                <summary>Fields</summary>
                <FieldTable title="" fields={schemaFields(schema, schemas)} />
              </details>
            )}
          </div>
        );
      })}
    </article>
  );
}

function FieldTable({ title, fields }: { title: string; fields: readonly Field[] }) {
  if (fields.length === 0) return null;
  return (
    <>
      {title === "" ? null : <h4>{title}</h4>}
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th>Name</th>
              <th>Type</th>
              <th>Meaning</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ path, type, isRequired, description }) => (
              <tr>
                <td>
                  <code>{path}</code>
                </td>
                <td>
                  <code>{type}</code>
                  {isRequired ? "" : ", optional"}
                </td>
                <td>
                  <Prose text={description} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Text of the document, where `code` stands in backticks. */
function Prose({ text }: { text: string }) {
  return <>{text.split("`").map((part, index) => (index % 2 === 0 ? part : <code>{part}</code>))}</>;
}

function ErrorTable() {
  return (
    <section>
      <h2 id="errors">Errors</h2>
      <p>
        Every error is <code>application/problem+json</code> (RFC 9457). Decide by <code>code</code>;{" "}
        <code>detail</code> says what to do, <code>errors</code> which field is wrong.
      </p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th>Code</th>
              <th>Status</th>
              <th>Title</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(problemKinds).map(([code, { status, title }]) => (
              <tr id={code}>
                <td>
                  <code>{code}</code>
                </td>
                <td>{status}</td>
                <td>{title}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
