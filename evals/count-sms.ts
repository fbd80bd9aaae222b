/** Counts an SMS by itself, to hold the product's count against: 3GPP TS 23.038 (alphabet), 23.040 (joined segments). */

const oneSeptet =
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const twoSeptets = "^{}\\[~]|€\f";

/** The encoding a text needs and the fewest segments it is sent in, when no pair and no surrogate pair is torn apart. */
export function countSms(text: string): { encoding: "GSM-7" | "UCS-2"; segments: number } {
  const characters = [...text];
  const isGsm = characters.every((character) => oneSeptet.includes(character) || twoSeptets.includes(character));
  const sizes = characters.map((character) => (isGsm ? (twoSeptets.includes(character) ? 2 : 1) : character.length));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const [alone, joined] = isGsm ? [160, 153] : [70, 67];
  const encoding = isGsm ? "GSM-7" : "UCS-2";
  if (total <= alone) return { encoding, segments: 1 };
  let segments = 1;
  let filled = 0;
  for (const size of sizes) {
    if (filled + size > joined) {
      segments++;
      filled = 0;
    }
    filled += size;
  }
  return { encoding, segments };
}
