import { unitsIn } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import type { TeamMember } from '../model/participation.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside, proseOf } from '../statements.ts';

/** The people a team has to have besides the parents. */
const NEEDED = /\b(?:LEA|district|agency|school)\b[^,;]{0,12}\brep(?:resentative|\.)?|\b(?:general|regular|special) ed(?:ucation)? teacher\b|\b(?:interpret\w*|explains?)\b[^,;]{0,40}\b(?:results?|implications|evaluations?)\b/iu;
const EXCUSED = /\bexcus(?:al|ed?)\b|\bwritten input\b|\b(?:by|on the|via) (?:phone|telephone|video|zoom)\b|\bvirtual/iu;

/** A person the team has to have is marked absent, or their row alone has no name in it. */
export default rule({
  id: 'pp-member-missing',
  severity: 'serious',
  confidence: 'ask',
  source: 'idea-team',
  asks: 2,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'ask-meeting'],
  select: (kase) => unitsIn(kase, ['iep', 'amendment'], (document) => (document.draft === null ? inside(document, document.team ?? []) : [])),
  judge: ({ part: member, document }) => {
    const role = member.role;
    if (role === null || !NEEDED.test(role.text)) return clear();
    const others = (document.team ?? []).filter((other) => other !== member);
    const isThere = others.some((other) => other.name !== null && other.attendance !== 'absent' && other.role?.text.toLowerCase() === role.text.toLowerCase());
    if (isThere || !isAway(member, others) || proseOf(document).some(({ text }) => EXCUSED.test(text))) return clear();
    return flagged(quote(role), { role: role.text.trim() });
  },
});

/** A row without a name says something only where the rows beside it have names. */
const isAway = ({ name, attendance }: TeamMember, others: readonly TeamMember[]): boolean => attendance === 'absent' || (name === null && attendance === 'listed' && others.length >= 3 && others.every((other) => other.name !== null));

const HERE = [{ name: 'Ana Ruiz', role: 'Parent' }, { name: 'Dov Weil', role: 'Special education teacher' }, { name: 'Ida Moss', role: 'School psychologist' }] as const;

export const examples: readonly Example[] = [
  { note: 'the class teacher was absent', flag: true, case: { plan: { team: [...HERE, { name: 'Lee Park', role: 'General education teacher', attendance: 'absent' }] } } },
  { note: 'nobody stands for the district', flag: true, case: { plan: { team: [...HERE, { role: 'LEA representative' }] } } },
  { note: 'the one who explains the tests was absent', flag: true, case: { plan: { team: [...HERE, { name: 'Ola Berg', role: 'Individual who can interpret evaluation results', attendance: 'absent' }] } } },
  { note: 'all have names', flag: false, case: { plan: { team: [...HERE, { name: 'Lee Park', role: 'LEA representative' }] } } },
  { note: 'excused in writing', flag: false, case: { plan: { team: [...HERE, { name: 'Lee Park', role: 'General education teacher', attendance: 'absent' }], paragraphs: [['team', 'Excusal agreed in writing on 9/28/2026.']] } } },
  { note: 'a second row for the same role', flag: false, case: { plan: { team: [...HERE, { role: 'Special education teacher' }] } } },
  { note: 'a form on which no name was read', flag: false, case: { plan: { team: [{ role: 'Parent' }, { role: 'Special education teacher' }, { role: 'LEA representative' }, { role: 'General education teacher' }] } } },
  { note: 'a role that is not needed', flag: false, case: { plan: { team: [...HERE, { role: 'Bus driver' }] } } },
  { note: 'a draft', flag: false, case: { plan: { draft: true, team: [...HERE, { role: 'LEA representative' }] } } },
];
