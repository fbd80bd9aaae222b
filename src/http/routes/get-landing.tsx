/** GET /: says what this is and where to go on. */
import type { App } from "../app-env.ts";
import { curlExample } from "../pages/curl-example.ts";
import { pageResponse } from "../pages/page.tsx";

export function registerGetLanding(app: App, { newId }: { newId: () => string }): void {
  app.get("/", (c) => {
    const { origin } = new URL(c.req.url);
    return pageResponse(c, { title: "Onevoice", nonce: newId(), children: <Landing origin={origin} /> });
  });
}

function Landing({ origin }: { origin: string }) {
  const example = { question: "How do I roll back an edit?", channel: "web" };
  return (
    <>
      <header>
        <h1>Onevoice</h1>
        <p class="lead">
          Answers customers' questions from your help articles, in one persona, on every channel, and hands over to a
          human when it should not answer.
        </p>
      </header>
      <main>
        <h2>Ask</h2>
        <pre>
          <code>{curlExample({ method: "POST", path: "/v1/answers", body: { example }, schemas: {}, origin })}</code>
        </pre>
        <p>
          The answer names the article and the sentences it rests on. Send another <code>channel</code>, and{" "}
          <code>reply</code> has that channel's form.
        </p>
        <h2>Go on</h2>
        <nav aria-label="Pages">
          <ul>
            <li>
              <a href="/docs">The API</a>, to read
            </li>
            <li>
              <a href="/openapi.json">openapi.json</a>, for programs
            </li>
            <li>
              <a href="/v1/articles">The articles</a> it answers from
            </li>
            <li>
              <a href="/readyz">Whether it is ready</a>
            </li>
          </ul>
        </nav>
      </main>
      <footer>Plain by design: this page loads nothing and runs no script.</footer>
    </>
  );
}
