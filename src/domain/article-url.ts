/** Where a customer finds an article. */

/**
 * An article's address with its anchor: `{anchor}` in the address is filled in (and its `#` dropped when there is none),
 * otherwise `#anchor` is appended. Null when the article has no address.
 */
export function articleUrlAt(url: string | null, anchor: string): string | null {
  if (url === null) return null;
  const encoded = encodeURIComponent(anchor);
  if (url.includes("{anchor}"))
    return anchor === "" ? url.replace(/#?\{anchor\}/g, "") : url.replaceAll("{anchor}", encoded);
  return anchor === "" || url.includes("#") ? url : `${url}#${encoded}`;
}

/** The address of an article that names none itself, from the setting `articleUrl` such as `https://help.example/{id}#{anchor}`. */
export function articleUrlFromTemplate(template: string | null, id: string): string | null {
  return template === null ? null : template.replaceAll("{id}", id.split("/").map(encodeURIComponent).join("/"));
}
