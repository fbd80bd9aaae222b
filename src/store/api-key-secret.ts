/**
 * How an API key is written: `ov_sk_<id>_<secret>`, and `ov_pk_…` for one that stands in a web page. The prefix lets
 * scanners for leaked secrets recognise it; letters and digits alone are marked by one double click.
 */
import type { ApiKey } from "../domain/api-key.ts";

/** So many random bytes, from a cryptographic source. */
export type RandomBytes = (length: number) => Uint8Array;

const prefixes: Readonly<Record<ApiKey["kind"], string>> = { secret: "ov_sk", publishable: "ov_pk" };
const idBytes = 10;
/** 256 bits: nobody guesses them, so that a plain SHA-256 may be stored. */
const secretBytes = 32;
const form = /^ov_[sp]k_[a-z2-7]{16}_[a-z2-7]{52}$/;

export function newKeyId(random: RandomBytes): string {
  return base32(random(idBytes));
}

/** A new key, whole. It is told to whoever asked for it and kept nowhere. */
export function newKeyText({ id, kind }: Pick<ApiKey, "id" | "kind">, random: RandomBytes): string {
  return `${prefixes[kind]}_${id}_${base32(random(secretBytes))}`;
}

/** Whether the text can be a key at all: what cannot is not looked up. */
export function looksLikeKey(text: string): boolean {
  return form.test(text);
}

// RFC 4648, section 6, in small letters and without padding.
const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

function base32(bytes: Uint8Array): string {
  let text = "";
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += alphabet[(held >>> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + alphabet[(held << (5 - bits)) & 31];
}
