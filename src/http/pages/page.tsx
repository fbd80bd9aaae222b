/** The frame of the service's own pages: one document, one style element, no script, nothing fetched from elsewhere. */
import type { Context } from "hono";
import { raw } from "hono/html";
import type { PropsWithChildren } from "hono/jsx";
import type { AppEnv } from "../app-env.ts";
import { pagePolicy } from "../secure-headers.ts";
import { pageStyle } from "./page-style.ts";

/** A page as a response, its style allowed by `nonce`, which no other response may share. */
export function pageResponse(
  c: Context<AppEnv>,
  { title, nonce, children }: PropsWithChildren<{ title: string; nonce: string }>,
) {
  c.header("content-security-policy", pagePolicy(nonce));
  return c.html(
    <>
      {raw("<!doctype html>")}
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{title}</title>
          <style nonce={nonce}>{raw(pageStyle)}</style>
        </head>
        <body>{children}</body>
      </html>
    </>,
  );
}
