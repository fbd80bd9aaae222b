/** Words that carry grammar rather than a subject: skipped where only the subject counts. */

/** English function and question words, lower case, with and without apostrophe. */
export const englishStopWords: ReadonlySet<string> = new Set(
  `a an the this that these those such same other another each every either neither both all any some no none few many much more most less least own
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself
  they them their theirs themselves one ones someone somebody something anyone anybody anything everyone everything nobody nothing
  am is are was were be been being do does did doing done have has had having will would shall should can could may might must ought
  cannot not nor or and but if then else than so as at by for from in into of off on onto out over to too under up upon via with within without
  about above across after again against along also although among around because before behind below between beyond despite down during even ever
  except further here hence however just like once only per perhaps quite rather really since still there therefore though through
  throughout thus till toward towards unless until very well when whenever where whereas wherever whether which whichever while who whoever whom
  whose why what whatever how
  ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mightn't mustn't needn't shan't shouldn't wasn't weren't won't
  wouldn't aint arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt mightnt mustnt neednt shant shouldnt wasnt werent wont wouldnt
  i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd we'll they're they've they'd
  they'll that's that'd that'll there's here's what's who's where's when's why's how's let's im ive youre youve hes shes theyre theyve thats
  theres whats whos wheres hows lets
  please thanks thank hi hello hey ok okay yes yeah`.split(/\s+/u),
);

const none: ReadonlySet<string> = new Set();

/** The stop words of a locale (BCP-47): English ones for `en` and `en-*`, none for others. */
export function stopWords(locale: string): ReadonlySet<string> {
  return isEnglish(locale) ? englishStopWords : none;
}

/** True for `en` and every regional form of it. */
export function isEnglish(locale: string): boolean {
  return /^en(?:$|[-_])/iu.test(locale);
}
