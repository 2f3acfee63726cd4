/** Words of other pages, and those parts of a finding that the popup leaves to the report. */
const ELSEWHERE = /^(letter|guide|agenda|source|welcome|options|report|shape|whom)_|^rule_.*_(why|when|explain|explain_\d|ask_[2-9])$/;

/** Whether the popup may need a message: it opens with a third of the words. */
export const isPopupWord = (key: string): boolean => !ELSEWHERE.test(key);
