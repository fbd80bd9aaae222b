/** A message of nothing but friendly signs: a wave, a thumb, a heart, a smile. */
import type { SmallTalkKind } from "./intent-small-talk.ts";

const signs: readonly (readonly [SmallTalkKind, RegExp])[] = [
  ["greeting", /👋|🙋(?:‍♀|‍♂)?/u],
  ["thanks", /🙏|🙇(?:‍♀|‍♂)?|💐|🤲/u],
  ["praise", /[❤♥💙💚💛💜🧡🖤🤍🤎💖💗💓💕💞💘💝😍🥰😘🤩👏🎉🎊🥳🙌💯⭐🌟🔥🏆]|<3/u],
  [
    "acknowledgement",
    /[👍👌🙂😊☺😀😃😄😁😆😅🤗✅✔☑🤝😎😇😉😂🤣🫡🫶💪🤙✌🤞🆗😌😋😺🌞☀🌈✨🍀]|[:;=8][-'^]?[)D\]pP3>]+|\^[_.]?\^|[xX]D+(?![a-z])|\([:;]|:'?-?\)/u,
  ],
];
const friendly = new RegExp(
  `^(?:${signs.map(([, pattern]) => pattern.source).join("|")}|[\\s.!,~]|[\\ufe0e\\ufe0f\\u200d\\u{1f3fb}-\\u{1f3ff}♀♂])+$`,
  "u",
);

/** What the signs say, the first of them deciding; null when anything else stands there. */
export function friendlySign(message: string): SmallTalkKind | null {
  const text = message.trim();
  if (text === "" || text.length > 100 || !friendly.test(text)) return null;
  const found = signs
    .map(([kind, pattern]) => ({ kind, at: text.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at);
  return found[0]?.kind ?? null;
}
