/** Requests as a careless or hostile caller sends them, to every route there is. */
import fc from "fast-check";
import { channelNames } from "../channels/registry.ts";

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
  channel: fc.constantFrom(...channelNames),
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
const knownSegments: Readonly<Record<string, readonly string[]>> = {
  id: ["billing/refunds", "partners/rebates"],
  channel: ["web", "email", "sms"],
  index: ["0", "1", "-1", "1e9"],
};

const rarely = fc.nat({ max: 9 }).map((drawn) => drawn === 0);

export interface Route {
  method: string;
  path: string;
}

/** A path that the pattern of a route matches, or nearly: `/help/:id{.+}` → `/help/billing/refunds`. */
function pathOf(pattern: string, ids: readonly string[]): fc.Arbitrary<string> {
  const parts = pattern.split("/").map((part) => {
    const [, name] = /^:(\w+)/.exec(part) ?? [];
    if (name === undefined) return fc.constant(part);
    const known = [...(knownSegments[name] ?? []), ...(name === "id" ? ids : [])];
    return known.length === 0 ? segment : fc.oneof(segment, fc.constantFrom(...known));
  });
  return fc.tuple(...parts).map((filled) => filled.join("/"));
}

/** Mostly a route with its own method; sometimes another method, or a path that no route has. */
function targetAmong(routes: readonly Route[], ids: readonly string[]) {
  const methods = fc.constantFrom("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");
  const known = fc.constantFrom(...routes).chain(({ method, path }) =>
    fc.record({
      method: fc.oneof({ weight: 12, arbitrary: fc.constant(method) }, { weight: 1, arbitrary: methods }),
      path: pathOf(path, ids),
    }),
  );
  const answers = fc.constant({ method: "POST", path: "/v1/answers" });
  const unknown = fc.record({ method: methods, path: segment.map((part) => `/${part}`) });
  return fc.oneof(
    { weight: 8, arbitrary: known },
    { weight: 5, arbitrary: answers },
    { weight: 1, arbitrary: unknown },
  );
}

const query = fc.oneof(
  { weight: 2, arbitrary: fc.constant("") },
  fc
    .tuple(fc.oneof(fc.constantFrom("channel", "audience", "answer", "q", "question", "__proto__"), segment), segment)
    .map(([name, value]) => `?${name}=${value}&${name}=`),
);
/** Where the publishable key of a fuzzed service is for. */
export const pageOrigin = "https://shop.example.com";
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

// What the forms of our pages send, and what they do not.
const formField = fc.tuple(
  fc.oneof(fc.constantFrom("question", "channel", "conversationId", "answer", "helped"), oddText),
  fc.oneof(fc.constantFrom("yes", "no", "web", "id-1", "How are refunds paid?"), oddText),
);
const form = fc.array(formField, { maxLength: 5 }).map((fields) => new URLSearchParams(fields).toString());
const formType = "application/x-www-form-urlencoded";

/** Who asks. `none` and `page` ask a service without keys too. */
const caller = fc.constantFrom("none", "all", "answers", "page", "revoked", "unknown", "machine");

export type HostileRequest = ReturnType<typeof hostileRequest> extends fc.Arbitrary<infer Request> ? Request : never;

/** A request to one of these routes, for some of these ids and others. The body of a page's route is mostly a form, of any other mostly JSON. */
export function hostileRequest(routes: readonly Route[], ids: readonly string[]) {
  return fc
    .record({
      target: targetAmong(routes, ids),
      query,
      headers,
      body,
      form,
      caller,
      isKeyed: fc.boolean(),
      isSwapped: rarely,
    })
    .map(({ target: { method, path }, headers: given, body: json, form: fields, isSwapped, ...rest }) => {
      const takesForm = (path === "/" || path.startsWith("/help")) !== isSwapped;
      return {
        ...{ method, path, ...rest },
        body: takesForm ? fields : json,
        headers: { "content-type": takesForm ? formType : "application/json", ...given },
      };
    });
}
