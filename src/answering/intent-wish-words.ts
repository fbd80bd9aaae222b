/** The classes of words that a wish for a person is made of, the same in every language, and how word lists are written. */

/** `human` to `nobody` say who, `talk` to `give` what is to happen, `want` to `let` that it is wished, the others what kind of talk it is. */
export type WordClass =
  | ("human" | "staff" | "boss" | "team" | "someone" | "nobody" | "real")
  | ("talk" | "talked" | "connect" | "call" | "called" | "callback" | "contact" | "give" | "look" | "help")
  | ("want" | "rather" | "can" | "let" | "please" | "now" | "wait" | "stop" | "there" | "how" | "who")
  | ("i" | "me" | "my" | "your" | "they" | "family" | "customers")
  /** Refusals and duties: "no", "no need", "without", "do I have to". */
  | ("not" | "noneed" | "without" | "must" | "bot")
  /** What else people write about people: times, numbers, prices, seats and settings, things called agent, what was said. */
  | ("when" | "many" | "price" | "manage" | "term" | "said" | "already" | "done" | "areyou" | "does")
  | ("thing" | "other" | "about" | "which" | "to" | "by" | "cancel" | "number" | "insult");

/**
 * Words of one language by class, parted by spaces; `a_b` are two words in a row, `abc*` every word that begins so. Case,
 * accents and apostrophes do not matter. A word may stand in several classes.
 */
export type WishWords = Readonly<Partial<Record<WordClass, string>>>;
