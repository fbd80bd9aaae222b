/** The document of a frame that shows a message's HTML. */

const frameStyle = `
:root { color-scheme: light dark; }
body { margin: 0; padding: .25rem 0; background: light-dark(#fff, #12161c); color: light-dark(#1c2430, #e4e8ee); font: 16px/1.55 system-ui, sans-serif; overflow-wrap: break-word; }
body > :first-child { margin-top: 0; }
body > :last-child { margin-bottom: 0; }
a { color: light-dark(#0b6e4f, #5fc9a2); }
pre { white-space: pre-wrap; }
table { border-collapse: collapse; }
th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid light-dark(#dfe3e8, #2c3440); }
.options { display: none; }
`;

/**
 * A mail is a document already and is left as it is. A fragment gets the look of the page around it; its buttons are left
 * out, since that page has them and nothing in a frame can be pressed.
 */
export function frameDocument(html: string): string {
  if (/^\s*(?:<!doctype|<html)/i.test(html)) return html;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Reply</title><style>${frameStyle}</style></head><body>${html}</body></html>`;
}
