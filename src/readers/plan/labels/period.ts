const ORDER = '(?:\\d{1,2}(?:st|nd|rd|th|er|do|to|º)?|first|second|third|fourth|primer|segundo|tercer|cuarto|i{1,3}|iv)';
const SPAN = '(?:quarter|trimester|semester|marking period|grading period|reporting period|report|progress report|term|period|trimestre|semestre|informe|qtr|nine weeks|six weeks|interim)';
const PERIOD = new RegExp(`^(?:(?:${ORDER}\\s+${SPAN})|(?:${SPAN}\\s*#?\\s*${ORDER})|(?:q|t|s|mp|rp|gp|pr)\\s?\\d|final(?: report)?|annual review report)\\b`, 'i');

/** True when words name a reporting period: "2nd Quarter", "Q1", "Progress Report 3". */
export function isPeriod(text: string): boolean {
  return text.length <= 60 && PERIOD.test(text.trim());
}
