/** What was tried on retrieval and not kept, and why: so that nobody has to find out again. */

export interface Tried {
  what: string;
  /** Points of hit@1 / hit@5 against the product of the day, on the cases that are not held out. */
  found: string;
}

/** Measured outside the product, on the same chunks, vectors and questions. */
export const triedAndLeft: readonly Tried[] = [
  {
    what: "articles that say the same counted as one, the heading nearest to the question first",
    found:
      "hit@1 of six sets does not change at a cosine of .9 or 90 % shared words: real copies are rare (2 of 347 chunks of covid-faq); from .8 on different articles are taken for copies, duckduckgo-help −2.5 / 0",
  },
  {
    what: "late interaction: for each word piece of the question the best of a chunk's and of its heading's, by rarity, over the first 40",
    found:
      "covid-faq +2.2 / +2.8, kb 0 / +1.1, bank-scope +2.1 / +.3, duckduckgo-help +1.3 / 0; with one bit a dimension (7 kB a chunk) at the weight .3 +1.7 / +1.7, 0 / +1.1, +2.7 / 0, +.6 / 0; but held out covid-faq 0 / 0 (3 won, 3 lost), kb 0 / −3.2",
  },
  {
    what: "fusion weights, k1, b, pivot length and the headings' weight fitted by grid, one set left out at a time",
    found:
      "hit@1 of the set left out falls or stays every time: kb −4.5 / −1.2, covid-faq −2.2 / −1.2, bank-scope −2.2 / −1.3, gov-help first turns −1.4 / +2.7, duckduckgo-help −1.2 / 0, curekart −.3 / −.7",
  },
  {
    what: "the words of title and headings as a ranking of their own, weight .1",
    found: "covid-faq +2.8 / 0, kb −7.9 / 0, bank-scope −.6 / −1.5, curekart −.5 / −.8",
  },
  {
    what: "vectors with the knowledge base's mean taken off, wholly or by a quarter",
    found: "covid-faq −2.2 / −3.9 and +.6 / −1.1, bank-scope −2.4 / −.6 and −.3 / +.3, curekart +2.8 / 0 and +.5 / +.5",
  },
  {
    what: "the question's vector moved towards the first three chunks found (Rocchio, weight .3)",
    found: "covid-faq +.6 / −.6, kb −3.4 / −1.1, bank-scope −2.1 / −.3, curekart +1.5 / −.8",
  },
  {
    what: "chunks that are near to many held back (CSLS, 10 neighbours, weight .25)",
    found: "covid-faq 0 / −3.3, kb −1.1 / 0, bank-scope −1.5 / 0",
  },
  {
    what: "words of the question without its stop words, in BM25 or as a second vector (weight .3)",
    found: "covid-faq −2.2 / −2.8 and −2.2 / −.6, kb −4.5 / 0 and 0 / 0, bank-scope +.6 / −.6 and +1.2 / +.6",
  },
  {
    what: "the question's vector pooled by the rarity of its word pieces (idf to the power of .3)",
    found:
      "covid-faq +2.8 / 0, kb 0 / 0, its follow-ups −4.3 / 0, bank-scope 0 / +.3, duckduckgo-help 0 / 0: needs a model that shows its word pieces",
  },
  {
    what: "any two neighbouring words also searched as one (“face mask”), unknown words also as two",
    found: "covid-faq 0 / −1.1, kb follow-ups −4.3 / 0, bank-scope −.3 / 0: kept for codes only",
  },
  {
    what: "misspelled words mended from four letters on; the mended question alone, without the one as written",
    found: "clean questions lose: covid-faq −.6, kb −3.4; kb −1.1, bank-scope −.6 at hit@1",
  },
];
