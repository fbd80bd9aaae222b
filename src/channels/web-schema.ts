/** What HTML of a reply may hold. Everything else is taken out after rendering, whatever a renderer let through. */
import type { Options } from "rehype-sanitize";

/** Deny by default: no ids (several answers stand on one page), images (they call home), styles, scripts or data links. */
export const webSchema: Options = {
  tagNames: [
    ...[
      "p",
      "br",
      "strong",
      "em",
      "del",
      "code",
      "pre",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "ul",
      "ol",
      "li",
      "blockquote",
      "hr",
    ],
    ...["a", "sup", "table", "thead", "tbody", "tr", "th", "td", "button"],
  ],
  attributes: {
    a: ["href", "title", ["rel", "noopener", "nofollow", "ugc"], ["target", "_blank"]],
    code: [["className", /^language-[\w+#-]{1,30}$/]],
    ol: ["start", ["className", "sources"]],
    li: ["value"],
    p: [["className", "sources-title", "suggestions-title"]],
    sup: [["className", "citation"]],
    ul: [["className", "options", "suggestions"]],
    button: [["type", "button"], "dataOption"],
    th: [["align", "left", "right", "center"]],
    td: [["align", "left", "right", "center"]],
  },
  protocols: { href: ["http", "https", "mailto", "tel"] },
  clobber: [],
  strip: ["script", "style"],
};
