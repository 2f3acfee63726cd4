import type { Passage } from '../../../analyzer/model/passage.ts';
import { part } from '../../layout.ts';

const WORDED =
  /^(?:(?:not )?(?:making |is making |has made )?(?:sufficient|insufficient|adequate|inadequate|satisfactory|limited|some|no|minimal|expected|steady|good|partial|substantial)? ?progress(?:ing|ed)?(?: (?:made|sufficient|insufficient|well|satisfactorily|adequately|as expected|(?:toward|to meet|on) (?:the |this |annual |annual iep )*goal(?: by .{3,30})?))?|mastered|met|goal met|not met|achieved|not achieved|emerging|on track|not on track|not introduced|not yet introduced|introduced|continue[sd]?|discontinued?|maintain(?:ed|ing)?|newly introduced|not applicable|n\/a|progresa|dominado|en progreso|progreso (?:suficiente|insuficiente|adecuado))\.?$/i;
const BARE = /^(?:[A-Z]{1,3}\d?|\d|[A-Z][a-z]|\+|−|-)$/;

/** True when words are a progress code and nothing more: "P", "SP", "2", "Making sufficient progress". */
export function isCode(text: string, codes: ReadonlySet<string>): boolean {
  return codes.has(text) || BARE.test(text) || WORDED.test(text);
}

/** Parts a cell into its code and its comment: "P – 6/10 on probes". Either may be null. */
export function splitCode(value: Passage, codes: ReadonlySet<string>): { readonly code: Passage | null; readonly comment: Passage | null } {
  if (isCode(value.text, codes)) return { code: value, comment: null };
  const lead = /^\(?([A-Z]{1,3}\d?|\d|\+)\)?(\s*[:–—=.,;-]\s*|\s+)(?=\S)/.exec(value.text);
  const code = lead?.[1];
  if (lead === null || code === undefined) return { code: null, comment: value };
  const delimited = /[:–—=-]/.test(lead[2] ?? '');
  if (!(codes.has(code) || (delimited && !/^\d/.test(code)))) return { code: null, comment: value };
  const rest = part(value, lead[0].length);
  if (/^\d/.test(code) && /^(?:of|out|\/|%)/.test(rest.text)) return { code: null, comment: value };
  const start = value.text.indexOf(code);
  return { code: part(value, start, start + code.length), comment: rest };
}
