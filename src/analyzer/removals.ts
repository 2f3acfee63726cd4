const DAYS = /\b(\d{1,3}) (?:school )?days? (?:of )?(?:out[- ]of[- ]school |in[- ]school )?(?:suspen\w+|OSS|removal)|\b(?:suspended|removed|OSS)\b[^.\d]{0,30}\b(\d{1,3}) (?:school )?days?\b|\b(?:suspensions?|OSS|removals?)\b(?: days)?(?: this year)? ?[:=] ?(\d{1,3}) ?(?:days?)?/giu;
const NOT = /\b(?:(?:a|any|each|all) students?|up to|maximum|more than|may be|can be|cannot|if (?:he|she|they|a|the|your)|whenever|policy|last year|exceed)\b/iu;

/** Days this child was removed from school, of `least` days or more, and where the words start. Null when none are told. */
export function removalDaysIn(text: string, least: number): { readonly days: number; readonly start: number } | null {
  for (const match of text.matchAll(DAYS)) {
    const days = Number(match[1] ?? match[2] ?? match[3]);
    const near = text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 30);
    if (days >= least && days <= 120 && !NOT.test(near)) return { days, start: match.index };
  }
  return null;
}
