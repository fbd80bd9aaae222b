/** Requests as a careless or hostile caller sends them, and the property that holds for all of them. */
import fc from "fast-check";
import { openSampleService } from "./http.samples.ts";

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
];

const validFields = {
  question: fc.constantFrom("How are refunds paid?", "hi", "Where is my refund? \0", "?"),
  channel: fc.constantFrom("web", "sms"),
};
const oddFields = fc.record(
  {
    conversationId: oddText,
    messageId: oddText,
    locale: fc.oneof(fc.constantFrom("en", "de-CH", "x-y-z"), oddText),
    audience: fc.array(oddText, { maxLength: 22 }),
    trace: fc.boolean(),
    customer: fc.oneof(
      anyJson,
      fc.record({
        identity: fc.record({ kind: fc.constantFrom("email", "phone"), value: oddText }),
        attributes: fc.dictionary(oddText, oddText, { maxKeys: 4 }),
      }),
    ),
    context: fc.dictionary(oddText, oddText, { maxKeys: 4 }),
    history: fc.array(fc.record({ role: fc.constantFrom("customer", "assistant", "system"), text: oddText }), {
      maxLength: 4,
    }),
  },
  { requiredKeys: [] },
);
const nearlyValid = fc
  .tuple(
    fc.record(validFields),
    oddFields,
    fc.option(fc.tuple(fc.oneof(fc.constantFrom(...fieldNames), oddText), anyJson), { freq: 3 }),
  )
  .map(([good, odd, replaced]) =>
    JSON.stringify({ ...good, ...odd, ...(replaced === null ? {} : { [replaced[0]]: replaced[1] }) }),
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
const path = fc.oneof(
  { weight: 4, arbitrary: fc.constant("/v1/answers") },
  segment.map((id) => `/v1/answers/${id}`),
  fc.tuple(segment, segment).map(([one, other]) => `/v1/articles/${one}/${other}`),
  segment.map((id) => `/v1/snapshots/${id}/rollback`),
  segment.map((id) => `/v1/commands/${id}`),
  segment.map((id) => `/${id}`),
);
const query = fc.oneof(
  fc.constant(""),
  fc
    .tuple(fc.oneof(fc.constantFrom("channel", "audience", "__proto__"), segment), segment)
    .map(([name, value]) => `?${name}=${value}&${name}=`),
);
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
      authorization: headerValue,
      origin: headerValue,
      host: headerValue,
    },
    { requiredKeys: [] },
  )
  .chain((odd) => fc.oneof({ weight: 5, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: fc.constant(odd) }));

export const hostileRequest = fc.record({
  method: fc.oneof(
    { weight: 6, arbitrary: fc.constant("POST") },
    fc.constantFrom("GET", "PUT", "DELETE", "OPTIONS", "HEAD"),
  ),
  path,
  query,
  headers,
  body,
});

/** Sends `numRuns` hostile requests to one service: each is answered, none with 5xx, every refusal is a problem. */
export async function provesNoServerError({ numRuns, seed }: { numRuns: number; seed: number }): Promise<void> {
  const sample = await openSampleService();
  await sample.publish();
  const app = sample.app({ command: { token: "the-token", run: async () => null } });
  const property = fc.asyncProperty(hostileRequest, async (given) => {
    const carriesBody = !["GET", "HEAD"].includes(given.method);
    const response = await app.request(`http://localhost${given.path}${given.query}`, {
      method: given.method,
      headers: { "content-type": "application/json", ...given.headers },
      ...(carriesBody ? { body: given.body } : {}),
    });
    const text = await response.text();
    if (response.status >= 500)
      throw new Error(`status ${response.status}: ${JSON.stringify(sample.logged.slice(-2))}`);
    if (response.status < 400 || given.method === "HEAD") return;
    const problem: unknown = JSON.parse(text);
    if (response.headers.get("content-type") !== "application/problem+json")
      throw new Error("a refusal that is no problem");
    if (typeof problem !== "object" || problem === null || !("detail" in problem))
      throw new Error("a problem without detail");
    sample.logged.length = 0;
  });
  try {
    await fc.assert(property, { numRuns, seed });
  } finally {
    await sample.services.close();
  }
}
