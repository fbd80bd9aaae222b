/** GET /assets/…: the style sheet, the script and the icon of our pages. */
import type { App } from "../app-env.ts";
import { assets } from "../pages/assets.ts";

export function registerGetAssets(app: App): void {
  for (const { path, type, text } of assets) {
    app.get(path, (c) =>
      // Their addresses carry a fingerprint: what was read under one never changes.
      c.body(text, 200, { "content-type": type, "cache-control": "public, max-age=31536000, immutable" }),
    );
  }
}
