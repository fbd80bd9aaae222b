/** Requests as a careless or hostile caller sends them, and the property that holds for all of them. */
import fc from "fast-check";
import { apiKeyScopes } from "../domain/api-key.ts";
import { revokeApiKey } from "../store/api-keys.ts";
import { bearer, sampleKey } from "./api-key.samples.ts";
import { openSampleService, type SampleService } from "./http.samples.ts";

const oddText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ maxLength: 600 }),
  fc.constantFrom(
    "",
    " ",
    "\0",
    "\ud800",
    "__proto__",
    "constructor",
    "How are refunds paid?",
    "1e999",
    "web",
    "sms",
    "../..",
    "%00",
  ),
);
const anyJson = fc.jsonValue({ stringUnit: "binary", maxDepth: 4 });
const fieldNames = [
  "question",
  "channel",
  "conversationId",
  "messageId",
  "locale",
  "audience",
  "trace",
  "customer",
  "context",
  "history",
  "email",
];

const validFields = {
  question: fc.oneof(
    fc.constantFrom("How are refunds paid?", "hi", "Where is my refund? \0", "?"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 120 }),
  ),
  channel: fc.constantFrom("web", "portal", "email", "sms", "voice", "whatsapp", "slack", "matrix"),
};
// Mostly what is taken, so that requests reach the database and not the schema only.
const name = fc.oneof({ weight: 3, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 30 }) }, oddText);
const facts = fc.dictionary(name, oddText, { maxKeys: 4 });
const customer = fc.record(
  {
    identity: fc.record({ kind: fc.constantFrom("email", "phone", "browser"), value: name }),
    proof: fc.constantFrom("verified", "claimed"),
    name: fc.string({ unit: "binary", maxLength: 30 }),
    attributes: facts,
  },
  { requiredKeys: ["identity"] },
);
const optionalFields = {
  conversationId: name,
  messageId: name,
  locale: fc.oneof(fc.constantFrom("en", "de-CH", "zz"), oddText),
  audience: fc.array(name, { maxLength: 3 }),
  trace: fc.boolean(),
  customer,
  context: facts,
  email: fc.record({ subject: oddText, messageId: name, references: fc.array(name, { maxLength: 3 }) }),
  history: fc.array(fc.record({ role: fc.constantFrom("customer", "assistant", "agent"), text: oddText }), {
    maxLength: 4,
  }),
};
const someFields = fc
  .tuple(fc.record(optionalFields), fc.subarray(Object.keys(optionalFields), { maxLength: 2 }))
  .map(([all, chosen]) => Object.fromEntries(Object.entries(all).filter(([field]) => chosen.includes(field))));
const replacement = fc.tuple(fc.oneof(fc.constantFrom(...fieldNames), oddText), anyJson);
const nearlyValid = fc
  .tuple(fc.record(validFields), someFields, fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, replacement))
  .map(([good, some, replaced]) =>
    JSON.stringify({ ...good, ...some, ...(replaced === null ? {} : { [replaced[0]]: replaced[1] }) }),
  );
const body = fc.oneof(
  { weight: 4, arbitrary: nearlyValid },
  { weight: 2, arbitrary: anyJson.map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)) },
);

const segment = fc.oneof(
  oddText.map((text) => encodeURIComponent(text.toWellFormed())),
  fc.stringMatching(/^[%A-F0-9a-z./;:@!$&'()*+,=~-]{0,20}$/),
);
const readPath = fc.oneof(
  segment.map((id) => `/v1/answers/${id}`),
  fc.tuple(segment, segment).map(([one, other]) => `/v1/articles/${one}/${other}`),
  fc.constantFrom("/v1/articles", "/v1/articles/billing/refunds", "/v1/snapshots", "/metrics", "/readyz", "/docs"),
  segment.map((id) => `/${id}`),
);
const postPath = fc.oneof(
  { weight: 8, arbitrary: fc.constant("/v1/answers") },
  { weight: 1, arbitrary: segment.map((id) => `/v1/snapshots/${id}/rollback`) },
  { weight: 1, arbitrary: segment.map((id) => `/v1/commands/${id}`) },
);
const target = fc.oneof(
  { weight: 6, arbitrary: fc.record({ method: fc.constant("POST"), path: postPath }) },
  { weight: 3, arbitrary: fc.record({ method: fc.constantFrom("GET", "HEAD"), path: readPath }) },
  {
    weight: 1,
    arbitrary: fc.record({
      method: fc.constantFrom("PUT", "DELETE", "OPTIONS", "POST"),
      path: fc.oneof(readPath, postPath),
    }),
  },
);
const query = fc.oneof(
  { weight: 2, arbitrary: fc.constant("") },
  fc
    .tuple(fc.oneof(fc.constantFrom("channel", "audience", "__proto__"), segment), segment)
    .map(([name, value]) => `?${name}=${value}&${name}=`),
);
/** Where the publishable key of a fuzzed service is for. */
const pageOrigin = "https://shop.example.com";
const headerValue = fc.oneof(
  fc.string({ maxLength: 40 }).map((text) => text.replace(/[^\x20-\x7e]/g, "")),
  fc.constantFrom("application/json", "-1", "null"),
);
const headers = fc
  .record(
    {
      "content-type": headerValue,
      "content-length": headerValue,
      "idempotency-key": headerValue,
      "x-request-id": headerValue,
      accept: fc.oneof(headerValue, fc.constantFrom("text/event-stream", "text/event-stream;q=x, */*;q=-1")),
      authorization: fc.oneof(
        headerValue,
        headerValue.map((text) => `Bearer ${text}`),
      ),
      origin: fc.oneof(headerValue, fc.constantFrom(pageOrigin, "https://evil.example", "null", "https://\u00e9")),
      "access-control-request-method": fc.constantFrom("POST", "DELETE", ""),
      host: headerValue,
    },
    { requiredKeys: [] },
  )
  .chain((odd) =>
    fc.oneof(
      { weight: 6, arbitrary: fc.constant({}) },
      { weight: 2, arbitrary: fc.constant({ accept: "text/event-stream" }) },
      { weight: 1, arbitrary: fc.constant(odd) },
    ),
  );

// Who asks. `none` and `page` ask a service without keys too.
const caller = fc.constantFrom("none", "all", "answers", "page", "revoked", "unknown");

const hostileRequest = fc
  .record({ target, query, headers, body, caller, isKeyed: fc.boolean() })
  .map(({ target: { method, path }, ...rest }) => ({ method, path, ...rest }));

/** Sends `numRuns` hostile requests to a service without keys and one with: each is answered, none with 5xx, every refusal is a problem. */
export async function provesNoServerError({ numRuns, seed }: { numRuns: number; seed: number }): Promise<void> {
  const [open, keyed] = [await openSampleService(), await openSampleService()];
  await Promise.all([open.publish(), keyed.publish()]);
  const callers = await headersOfCallers(keyed);
  const command = { token: "the-token", run: async () => null };
  const apps = { open: open.app({ command }), keyed: keyed.app({ command, access: "closed" }) };
  const property = fc.asyncProperty(hostileRequest, async (given) => {
    const carriesBody = !["GET", "HEAD"].includes(given.method);
    const response = await apps[given.isKeyed ? "keyed" : "open"].request(
      `http://localhost${given.path}${given.query}`,
      {
        method: given.method,
        headers: { "content-type": "application/json", ...callers[given.caller], ...given.headers },
        ...(carriesBody ? { body: given.body } : {}),
      },
    );
    const text = await response.text();
    const { logged } = given.isKeyed ? keyed : open;
    if (response.status >= 500 || /^event: error\ndata: .*"status":5/m.test(text))
      throw new Error(`status ${response.status}: ${JSON.stringify(logged.slice(-2))}`);
    if (response.status < 400 || given.method === "HEAD") return;
    const problem: unknown = JSON.parse(text);
    if (response.headers.get("content-type") !== "application/problem+json")
      throw new Error("a refusal that is no problem");
    if (typeof problem !== "object" || problem === null || !("detail" in problem))
      throw new Error("a problem without detail");
    logged.length = 0;
  });
  try {
    await fc.assert(property, { numRuns, seed });
  } finally {
    await Promise.all([open.services.close(), keyed.services.close()]);
  }
}

async function headersOfCallers({ services: { database } }: SampleService) {
  // So many that limits, which stand still with the clock, do not hide what is behind them.
  const perMinute = 1_000_000;
  const revoked = await sampleKey(database, { perMinute });
  await revokeApiKey(database, revoked.id, new Date("2026-01-02T00:00:00Z"));
  const page = { kind: "publishable" as const, origins: [pageOrigin], perMinute };
  return {
    none: {},
    all: bearer(await sampleKey(database, { scopes: [...apiKeyScopes], perMinute })),
    answers: bearer(await sampleKey(database, { perMinute })),
    page: { ...bearer(await sampleKey(database, page)), origin: pageOrigin },
    revoked: bearer(revoked),
    unknown: bearer({ key: `${revoked.key.slice(0, -4)}aaaa` }),
  };
}
