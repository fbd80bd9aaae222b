/** What a language needs to be understood when a customer wishes for a person in it: the shape of its word lists. */

/** Words or short phrases of one language, folded, parted by bars; `\w` stands for a letter of any script. */
export interface WishWords {
  /** A person at the company, in any case. */
  who: string;
  /** Talking, being connected, being called. */
  contact: string;
  /** First person, request or imperative. */
  wish: string;
  /** Talking alone, as in "I do not want to talk to a bot". */
  talk: string;
  /** Refusal: "not", "no", "enough", "instead". */
  no: string;
  /** "Call me back": a wish by itself. */
  call: string;
  /** Nouns that are a wish when nothing but `fill` and politeness stands around them. */
  noun: string;
  fill: string;
  /** Whole short messages that mean the wish by themselves. */
  bare: string;
  /** "My" and "our": my agent is no person at the company. */
  own?: string;
}
