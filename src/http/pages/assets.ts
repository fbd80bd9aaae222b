/** The files that pages load, by addresses that change with their content, so that browsers may keep them for good. */
import { icon, script, style } from "./assets.generated.ts";

const contents = {
  style: { name: "onevoice.css", type: "text/css; charset=utf-8", text: style },
  script: { name: "onevoice.js", type: "text/javascript; charset=utf-8", text: script },
  icon: { name: "onevoice.svg", type: "image/svg+xml", text: icon },
};

export const assets: readonly { path: string; type: string; text: string }[] = Object.values(contents).map(
  ({ name, type, text }) => ({ path: `/assets/${name}`, type, text }),
);

export const assetPaths = {
  style: addressOf(contents.style),
  script: addressOf(contents.script),
  icon: addressOf(contents.icon),
};

function addressOf({ name, text }: { name: string; text: string }): string {
  return `/assets/${name}?v=${fingerprint(text)}`;
}

/** FNV-1a, 32 bits: tells versions apart, nothing more is asked of it. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16);
}
