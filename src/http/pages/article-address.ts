/** Where our own help centre shows an article. */

/** The path of the article's page, at a heading where an anchor is given. */
export function articlePath(id: string, anchor = ""): string {
  const path = `/help/${id.split("/").map(encodeURIComponent).join("/")}`;
  return anchor === "" ? path : `${path}#${encodeURIComponent(anchor)}`;
}
