/** What the wording of a sentence tells about it: that it limits, points back, decides. English only. */

/** Narrows what the sentence before it promised. */
export function limits(text: string): boolean {
  return /\b(?:only|unless|except|cannot|can't|can’t|not (?:able|available|allowed|possible|supported)|no longer|at most|at least)\b/i.test(
    text,
  );
}

/** Begins as a condition of the sentence before it. */
export function continuesConditions(text: string): boolean {
  return /^(?:however|but|only|unless|except|otherwise|note|if|please note|you must|you need|this (?:only|applies|does not|requires)|in that case|exceptions?|important)\b/i.test(
    text,
  );
}

/** Points back and says when what it points to holds: "They can get it if …". */
export function conditionsWhatCameBefore(text: string): boolean {
  return needsAntecedent(text) && /\b(?:if|unless|provided|as long as|until|only when|once)\b/i.test(text);
}

/** Takes back or narrows what the sentence before it said: quoted without it, that one would mislead. */
export function takesBack(text: string): boolean {
  return /^(?:however|but|only|unless|except|otherwise|exceptions?|in that case|this (?:only|applies only|does not)|if (?:you do not|you don['’]t|not)\b,?)/i.test(
    text,
  );
}

/** Only tells where to read: "See Teams and roles.", "Learn more". */
export function pointsElsewhere(text: string): boolean {
  return /^(?:see|read|refer|learn more|for more|find out more|more information)\b/i.test(text);
}

/** Limits everything around it, wherever it stands: "These apply to the Pro plan only.", "Exceptions: …". */
export function limitsAllAround(text: string): boolean {
  return (
    /^(?:this|these|it|they|the following|all (?:of )?(?:this|these)|the (?:above|steps|settings|options|rules|rates|prices|limits|instructions|information))\b.{0,60}\b(?:only|(?:do|does) not apply|is not available|are not available|apply (?:only )?to|applies (?:only )?to)\b/i.test(
      text,
    ) ||
    /^(?:exceptions?\b|(?:the|one|an) (?:only )?exception\b|there (?:is|are) (?:one|an|two|some|a few) exceptions?\b)/i.test(
      text,
    )
  );
}

/** Says what must be so before the next sentence can be followed. */
export function demandsFirst(text: string): boolean {
  return /^(?:only\b|you must\b|you need\b|you have to\b|before you\b|make sure\b|first,|(?:on|with|for|in) the .{1,30} (?:plan|edition|version|tier)\b|this (?:requires|needs)\b|.{1,40}\bonly\b)/i.test(
    text,
  );
}

/** Names a condition or a demand, anywhere. */
export function statesCondition(text: string): boolean {
  return /\b(?:only|unless|must|require[sd]?|need to|before you|make sure|first|except|not available|if you are on)\b/i.test(
    text,
  );
}

/** Speaks of one case among several. */
export function opensACase(text: string): boolean {
  return /^(?:if|when|in case)\b/i.test(text);
}

/** Says nothing by itself: it points to the sentence before it. */
export function needsAntecedent(text: string): boolean {
  if (saysYesOrNo(text)) return false;
  return /^(?:it|its|they|their|them|this|these|those|that|he|she|such|both|either|otherwise|however|but|also|then|therefore|instead|as a result|because of (?:this|that)|for (?:this|that) reason|in (?:this|that) case|if (?:so|not|it|they|this|that))\b/i.test(
    text,
  );
}

/** Decides a yes or no question in its first word. */
export function saysYesOrNo(text: string): boolean {
  return /^(?:(?:yes|no)\b(?! longer| matter| more| one| additional)|it depends\b|not necessarily\b|not always\b)/i.test(
    text,
  );
}

/** Leads to what stands below it. */
export function endsInColon(text: string): boolean {
  return /:\s*$/.test(text);
}
