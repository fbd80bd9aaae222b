/** Languages told by their script: letters other than Latin, and words where languages share a script. */
export interface DetectedLanguage {
  /** BCP-47 primary subtag ("de", "nb", "zh"); null when it cannot be told. */
  language: string | null;
  /** 0..1: how far the evidence for it outweighs that for the next language; 0 with null. */
  confidence: number;
}

const scripts: readonly (readonly [RegExp, (text: string) => string])[] = [
  // Kana only stand in Japanese; Chinese characters alone are taken for Chinese.
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    (text) => (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? "ja" : "zh"),
  ],
  [/\p{Script=Hangul}/gu, () => "ko"],
  [/\p{Script=Cyrillic}/gu, cyrillic],
  [/\p{Script=Greek}/gu, () => "el"],
  [/\p{Script=Arabic}/gu, arabic],
  [/\p{Script=Hebrew}/gu, () => "he"],
  [
    /\p{Script=Devanagari}/gu,
    (text) => (/(?:^|\s)(?:आहे|आणि|माझे|माझा|माझी|मला|कसे|कसा|काय|नाही)(?=$|[\s?.,।])/u.test(text) ? "mr" : "hi"),
  ],
  [/\p{Script=Bengali}/gu, () => "bn"],
  [/\p{Script=Tamil}/gu, () => "ta"],
  [/\p{Script=Telugu}/gu, () => "te"],
  [/\p{Script=Gujarati}/gu, () => "gu"],
  [/\p{Script=Gurmukhi}/gu, () => "pa"],
  [/\p{Script=Thai}/gu, () => "th"],
  [/\p{Script=Georgian}/gu, () => "ka"],
  [/\p{Script=Armenian}/gu, () => "hy"],
];

/** A question mixes in product names in Latin letters ("Как удалить Onevoice app"), hence a third is enough. */
const leastShare = 1 / 3;

/** The language when a script other than Latin prevails; null when Latin does or there are no letters. */
export function scriptLanguage(text: string): DetectedLanguage | null {
  // A text without letters beyond Latin and its extensions needs no count.
  if (!/[\u0370-\u1fff\u2c00-\uffff]/u.test(text)) return null;
  const latin = count(text, /\p{Script=Latin}/gu);
  let best: (typeof scripts)[number] | null = null;
  let most = 0;
  for (const script of scripts) {
    const found = count(text, script[0]);
    if (found > most) [best, most] = [script, found];
  }
  // One sign of Chinese, Japanese or Korean says as much as two or three letters.
  const weight =
    best !== null && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text) ? 2.5 : 1;
  const share = (most * weight) / (most * weight + latin);
  if (best === null || most < 2 || share < leastShare) return null;
  return { language: best[1](text), confidence: Math.min(1, 0.5 + share / 2) };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function cyrillic(text: string): string {
  const lower = text.toLowerCase();
  if (/[іїєґ]/u.test(lower)) return /ў/u.test(lower) ? "be" : "uk";
  if (/[ђјљњћџ]/u.test(lower)) return /[ѓќѕ]/u.test(lower) ? "mk" : "sr";
  if (/[әғқңөұүһ]/u.test(lower)) return "kk";
  if (/[ыэё]/u.test(lower)) return "ru";
  const bulgarian =
    /(?<!\p{L})(?:как|мога|да|се|ли|си|моя|моята|моят|за|ми|не|какво|къде|кога|защо|колко|поръчка\p{L}*|акаунта|акаунтът|парола\p{L}*|искам|има|вие|съм|това)(?!\p{L})/gu;
  const russian =
    /(?<!\p{L})(?:как|я|мне|мой|моя|мою|не|что|где|когда|почему|сколько|ли|это|можно|могу|у|вас|заказ\p{L}*|аккаунт\p{L}*|пароль|в|на|за|хочу|удалить|посылка|срок)(?!\p{L})/gu;
  const ukrainian =
    /(?<!\p{L})(?:як|я|не|що|де|коли|чому|чи|це|можна|можу|у|вас|та|в|з|на|за|хочу|скасувати|пароль|рахунок|посилка|моя|мій|моє|видалити|змінити|замовлення|який|яка|скільки|доставки|термін)(?!\p{L})/gu;
  const scores = {
    ru: count(lower, russian) + (/ь/u.test(lower) ? 0.5 : 0),
    uk: count(lower, ukrainian),
    bg: count(lower, bulgarian) + (/ъ[бвгджзклмнпрстфхцчшщ]/u.test(lower) ? 0.7 : 0),
  };
  if (scores.bg > scores.ru && scores.bg >= scores.uk) return "bg";
  return scores.uk > scores.ru ? "uk" : "ru";
}

function arabic(text: string): string {
  if (/[ٹڈڑےں]/u.test(text)) return "ur";
  return /[پچژگ]|[یک]/u.test(text) ? "fa" : "ar";
}
