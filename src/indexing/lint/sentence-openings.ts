/** Words that may stand before the pronoun of a sentence without saying what it means. */

const connectives =
  "but and also so then however otherwise instead therefore additionally if when once after before because since unless until while with without for in besides whenever should even despite as";

const adverbs =
  "unfortunately usually normally sometimes yes no sorry meanwhile afterwards occasionally rarely often typically generally";

const phrases = [
  ...["in addition", "in addition to", "for example", "note that", "please note that", "by the way", "instead of"],
  ...["because of", "all of", "most of", "some of", "every time", "each time", "even if", "even after", "as long as"],
  ...["as soon as", "as a result of", "due to", "thanks to", "apart from", "in general", "in practice", "by default"],
  ...["in the meantime", "in the end", "at first", "at times", "at the moment", "as a rule", "most of the time"],
  ...["for now", "for some reason", "for security reasons", "after a while", "in most cases", "in some cases"],
  ...["in many cases", "in rare cases", "in all other cases"],
];

// The longest first: "in general" before "in".
const words = [...phrases, ...connectives.split(" "), ...adverbs.split(" ")].sort((a, b) => b.length - a.length);

/** Two of them at most: "However, if …", "In rare cases …", "After …". */
export const lead = new RegExp(String.raw`^(?:(?:${words.join("|")}),?\s+){0,2}`, "i");

/** What goes on from the section before, whatever the heading says. */
export const comparison =
  /^(?:the same (?:applies|goes|is true|holds)|the (?:former|latter)|as (?:described|mentioned|explained|shown|noted|said)(?: \w+)? above|as above|(?:from )?there,|(?:in|for) (?:both|either|neither|all these|all those|such) cases?|if (?:neither|none of (?:these|those|this|that|them))\b(?! of))/i;
