/** The frame of the playground and the help centre: one style sheet and one script of our own, nothing from elsewhere. */
import type { Context } from "hono";
import { raw } from "hono/html";
import type { PropsWithChildren } from "hono/jsx";
import type { HtmlEscapedString } from "hono/utils/html";
import { AppError } from "../../errors.ts";
import type { AppEnv } from "../app-env.ts";
import { type ProblemKind, problemKinds } from "../errors.ts";
import { subjectOf, toFailure, toProblem } from "../problem.ts";
import { sitePolicy } from "../secure-headers.ts";
import { assetPaths } from "./assets.ts";

export interface SitePage {
  title: string;
  /** BCP-47 tag; default English, which the page's own words are in. */
  lang?: string;
  description?: string | null;
  /** The address by which search engines should know the page; null: they should not. */
  canonical: string | null;
  /** The banner at the top: where this is, and where one may go. */
  brand: { label: string; href: string };
  links?: readonly { label: string; href: string }[];
  status?: 200 | ProblemKind["status"];
}

/** Whether the script of a page asks for the part it will put into the page, and not for a page. */
export function wantsPart(c: Context<AppEnv>): boolean {
  return c.req.header("x-onevoice-part") !== undefined;
}

/** A part of a page. */
export function partResponse(
  c: Context<AppEnv>,
  part: HtmlEscapedString | Promise<HtmlEscapedString>,
  status: SitePage["status"] = 200,
) {
  c.header("content-security-policy", sitePolicy);
  return c.html(part, status);
}

/** A whole page. */
export function sitePage(
  c: Context<AppEnv>,
  {
    title,
    lang = "en",
    description = null,
    canonical,
    brand,
    links = [],
    status = 200,
    children,
  }: PropsWithChildren<SitePage>,
) {
  c.header("content-security-policy", sitePolicy);
  // With "no-referrer" a browser would hide from us that it is our own page that posts.
  c.header("referrer-policy", "same-origin");
  return c.html(
    <>
      {raw("<!doctype html>")}
      <html lang={lang}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>{title}</title>
          {description === null ? null : <meta name="description" content={description} />}
          {canonical === null ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={canonical} />}
          <link rel="icon" href={assetPaths.icon} type="image/svg+xml" />
          <link rel="stylesheet" href={assetPaths.style} />
          <script type="module" src={assetPaths.script}></script>
        </head>
        <body>
          <a class="skip" href="#main:">
            Skip to content
          </a>
          <header class="bar">
            <a class="brand" href={brand.href}>
              {brand.label}
            </a>
            {links.length === 0 ? null : (
              <nav aria-label="Pages">
                {links.map(({ label, href }) => (
                  <a href={href}>{label}</a>
                ))}
              </nav>
            )}
          </header>
          {/* No slug of a heading holds a colon, so that no article can take this id. */}
          <main id="main:" tabindex={-1}>
            {children}
          </main>
        </body>
      </html>
    </>,
    status,
  );
}

/**
 * Runs the handler of a page. What is wrong with a request is told in a page, or where the script asks, in a part; what
 * is wrong with the service is left to the service's own error handler, which logs it.
 */
export function tellFailures(
  handler: (c: Context<AppEnv>) => Promise<Response>,
  page: Pick<SitePage, "brand" | "links">,
): (c: Context<AppEnv>) => Promise<Response> {
  return async (c) => {
    try {
      return await handler(c);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const { code } = error;
      const { status } = problemKinds[code];
      const isExpected = status < 500 || code === "index_empty" || code === "configuration_invalid";
      if (!isExpected) throw error;
      const { title, detail } = toProblem(toFailure(error), subjectOf(c));
      const notice = (
        <div class="notice" role="alert">
          <strong>{title}</strong>
          <p>{detail}</p>
        </div>
      );
      if (wantsPart(c)) return partResponse(c, notice, status);
      const children = (
        <div class="narrow">
          <h1>{title}</h1>
          <p>{detail}</p>
          <p>
            <a href={page.brand.href}>{page.brand.label}</a>
          </p>
        </div>
      );
      return sitePage(c, { ...page, title, canonical: null, status, children });
    }
  };
}
