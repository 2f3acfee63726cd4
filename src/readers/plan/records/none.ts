const NONE = /^(?:none(?: (?:at this time|needed|required))?|n\/?a|not applicable|no aplica|ningun[oa]?)\b[.\s]*$/i;

/** What a form says in a place where nothing is given: "N/A", "None at this time." */
export const saysNone = (text: string): boolean => NONE.test(text);
