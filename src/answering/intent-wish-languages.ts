/**
 * The wish for a person in languages other than English. A sentence fires when it names a person (`who`), contact
 * (`contact`), and that the writer wants it (`wish`: first person, a request or an imperative); when it asks to be called
 * back, or refuses to talk to a bot; or when it is nothing but the noun. Words are folded (no accents).
 */
import { wishesInRunningText } from "./intent-wish-running-text.ts";
import { easternWishWords } from "./intent-wish-words-east.ts";
import { westernWishWords } from "./intent-wish-words-west.ts";

const polite =
  "bitte|danke|svp|stp|s ?il (?:vous|te) plait|sil (?:vous|te) plait|merci|por favor|porfa|favor|gracias|per favore|per piacere|per cortesia|grazie|cortesemente|obrigad[oa]|por gentileza|faz favor|alsjeblieft|alstublieft|graag|aub|ajb|bedankt|prosze|poprosze|dziekuje|tack|snalla|tak|takk|venligst|vaer (?:sa )?(?:venlig|snill|god)|er du snill|vennligst|kiitos|ole hyva|olkaa hyva|prosim|dekuji|diky|lutfen|rica ederim|tesekkurler|va rog|te rog|multumesc|пожалуиста|спасибо|плиз|прошу|будь ласка|дякую|παρακαλω|ευχαριστω|من فضلك|من فضلكم|لو سمحت|لو سمحتم|رجاء|رجاءً|شكرا|कृपया|प्लीज़?|धन्यवाद|ji|जी|ya|ja|hallo|hola|hello|hi|bonjour|ciao|ola|hej|hei|ahoj|dzien dobry|merhaba|привет|здравствуите|привіт|γεια|مرحبا|नमस्ते|please|pls|asap|urgent\\w*|dringend|[0-9]";
const bot =
  "(?:chat)?bot(?:s|t|ti|it|in|eu|em|om|ta|la|le|lar\\w*|en|ten|u|a|ul|ului|y|i|ami|e|er|ern|erne|arna|ar|tia|tien|ttia|wi|owi|am|um|una|uyla|unuz\\w*)?|robot\\w{0,8}|robo|robos|roboter\\w*|machines?|maschine\\w*|maquinas?|macchin[ae]|maszyn\\w*|maskin\\w*|koneen|konetta|kone|makin\\w*|masin\\w{0,4}|stroj\\w{0,3}|automat\\w*|computer\\w*|ordinateur|ki|ia|ai|yapay zeka\\w*|(?:чат ?)?бот\\w{0,4}|робот\\w{0,5}|машин\\w{0,3}|автомат\\w*|автоответчик\\w*|ρομποτ|μποτ|μηχαν\\w*|αυτοματ\\w*|(?:ال|لل|بال|ل)?روبوت\\w*|(?:ال|لل)?بوت|(?:ال)?[آا]لة|الذكاء الاصطناعي|برنامج|(?:चैट)?बॉट|रोबोट|मशीन|मशीनों";

const compiled = Object.values({ ...westernWishWords, ...easternWishWords }).map((words) => ({
  who: whole(words.who),
  contact: whole(words.contact),
  wish: whole(words.wish),
  talk: whole(words.talk),
  no: whole(words.no),
  call: whole(words.call),
  own: words.own === undefined ? null : whole(`(?:${words.own}) (?:\\w+ )?(?:${words.noun})`),
  bare: new RegExp(
    `^(?:(?:${unicode(polite)}) )*(?:${unicode(words.bare)}|(?:(?:${unicode(`${words.fill}|${polite}`)}) )*(?:${unicode(words.noun)})(?: (?:${unicode(`${words.fill}|${polite}|${words.noun}`)}))*)(?: (?:${unicode(polite)}))*$`,
    "u",
  ),
  refusal: new RegExp(
    `^(?:(?:${unicode(`${words.fill}|${polite}|${words.wish}`)}) )*(?:(?:${unicode(words.no)})(?: (?!(?:${unicode(words.talk)}) )[\\p{L}\\p{M}]+){0,2} (?:${unicode(bot)})(?: (?:${unicode(words.talk)}))*|(?:${unicode(bot)}) (?:${unicode(words.no)}))(?: (?:${unicode(`${words.fill}|${polite}|${words.wish}|${words.noun}|${words.no}`)}))*$`,
    "u",
  ),
}));
const botNoun = whole(bot);
/** Wanting, tired of, enough: a bot that does not answer is no bot refused. */
const wanting = whole(
  "will|wollen|mochte\\w*|mag|lust|satt|genug|veux|voulons|voudrais|souhaite|aimerais|marre|assez|envie|quiero|queremos|quisiera|gustaria|deseo|hart[oa]|cansad[oa]|basta|voglio|vogliamo|vorrei|stuf[oa]|stanc[oa]|quero|queremos|queria|gostaria|fart[oa]|chega|wil|willen|zou|zin|beu|zat|moe|chce|chcemy|chcialbym|chcialabym|dosc|mam|vill|trott|orkar|skulle|vil|onsker|traet|lei|gider|halua\\w*|tahdo|kyllas\\w*|chci|nechci|nechceme|nebudu|nebavi|istemiyor\\w*|istemem|istiyor\\w*|biktim|sikildim|yoruldum|vreau|vrem|satul|saturat|doresc|хочу|хотим|хотел\\w*|надоел\\w*|устал\\w*|хватит|достал\\w*|хочемо|досить|набрид\\w*|втоми\\w*|θελω|θελουμε|βαρεθηκα|κουραστηκα|أريد|اريد|نريد|ابغى|أبغى|ابي|أود|اود|أرغب|ارغب|عايز|بدي|سئمت|مللت|चाहता|चाहती|चाहते|चाहिए|करनी|करना|थक",
);
const askingWhy = whole(
  "warum|wieso|weshalb|pourquoi|por que|perche|porque|waarom|dlaczego|czemu|varfor|hvorfor|miksi|proc|neden|niye|nicin|de ce|почему|зачем|чому|навіщо|γιατι|لماذا|ليش|क्यों",
);

/** The customer's customers: asking how THEY reach a person is a question. */
const aboutOthers =
  /(?:^| )(?:kunden|nutzer|besucher|clients|utilisateurs|visiteurs|clientes|usuarios|clienti|utenti|klanten|gebruikers|klienci|uzytkownicy|kunder|kunderne|kundene|kunderna|brugere|brukere|anvandare|asiakkaat|asiakkaani|zakaznici|uzivatele|musteriler\p{L}*|kullanicilar\p{L}*|utilizatorii|clientii|клиент(?:ы|ам|ов)|пользовател(?:и|ям|еи)|клієнти|клієнтам|користувачі|πελατες|العملاء يمكنهم|عملائي|ग्राहकों|मेरे ग्राहक)(?: |$)/u;
/** Single words that are as likely a thing one looks for. */
const weakAlone = /^(?:persona|pessoa|personne|person|persoon|persoana|osoba|kisi|mens|om|partner|support|ai)$/u;

/** Whether a sentence says, in another language than English, that the writer wants a person. `text` as `join` gives it. */
export function wishesForPersonElsewhere(text: string): boolean {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)) {
    return wishesInRunningText(text);
  }
  return text.split(" . ").some((raw) => {
    const sentence = raw.replace(/^\. | \.$/gu, "");
    if (sentence === "" || sentence.length > 400) return false;
    const words = sentence.split(" ").length;
    if (words > 25 || aboutOthers.test(sentence)) return false;
    const refusable = botNoun.test(sentence);
    return compiled.some((language) => wishes(sentence, words, language, refusable));
  });
}

function wishes(sentence: string, words: number, language: (typeof compiled)[number], namesBot: boolean): boolean {
  if (words <= 9 && !weakAlone.test(sentence) && language.bare.test(sentence)) return true;
  if (language.call.test(sentence)) return true;
  if (language.own?.test(sentence) === true) return false;
  const wished = language.wish.test(sentence);
  if (wished && language.contact.test(sentence) && language.who.test(sentence)) return true;
  if (!namesBot || !language.no.test(sentence) || askingWhy.test(sentence)) return false;
  if (words <= 9 && language.refusal.test(sentence)) return true;
  return words <= 16 && wanting.test(sentence) && (language.talk.test(sentence) || language.who.test(sentence));
}

function whole(source: string): RegExp {
  return new RegExp(`(?:^| )(?:${unicode(source)})(?= |$)`, "u");
}

/** `\w` of a pattern means a letter of any script here, with its marks; letters are folded as those of a message are. */
function unicode(source: string): string {
  return source
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/gu, "")
    .normalize("NFC")
    .replaceAll("\\w", "[\\p{L}\\p{M}]");
}
