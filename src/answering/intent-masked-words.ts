/** Rude words written with signs for letters ("f***", "sh*t", "a$$") are put back before a message is read. */

const rudeWords =
  "fuck fucks fucked fucker fuckers fucking fuckin fuckoff shit shits shitty bullshit dipshit ass asses asshole assholes arsehole arse bitch bitches bastard bastards cunt cunts dick dicks dickhead damn damned crap crappy idiot idiots moron morons stupid motherfucker motherfuckers motherfucking piss pissed slut whore twat prick wanker retard retarded scum dumbass jackass suck sucks wtf".split(
    " ",
  );
/** Figures and signs that look like a letter; other signs stand for any letter. */
const lookAlikes: Readonly<Record<string, string>> = {
  "@": "a",
  $: "s",
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
};
const anyLetter = /[*#%&!†•_]/u;
const masked = /(?<![\p{L}\p{N}*#%&@$!/._-])[a-z@$][a-z0-9@$*#%&!†•_]{1,14}(?![\p{L}\p{N}/])/giu;

/** The message with such words spelled out; every other character, and the length, stay as they are. */
export function unmask(message: string): string {
  if (!/[*#%&@$!†•_0-5]/u.test(message)) return message;
  return message.replace(masked, (word) => {
    // "Shit!!" ends in signs that are punctuation.
    for (let end = word.replace(/!+$/u, "").length; end >= 3; end -= 1) {
      const part = word.slice(0, end).toLowerCase();
      const spelled = rudeWords.find((rude) => isMaskOf(part, rude));
      if (spelled !== undefined) return spelled + word.slice(end);
      if (!/[!*#%&_]$/u.test(part)) break;
    }
    return word;
  });
}

function isMaskOf(text: string, rude: string): boolean {
  if (text.length !== rude.length || text === rude) return false;
  let letters = 0;
  for (const [index, sign] of [...text].entries()) {
    const letter = rude[index];
    if (sign === letter) letters += 1;
    else if (lookAlikes[sign] !== letter && !anyLetter.test(sign)) return false;
  }
  return letters > 0;
}
