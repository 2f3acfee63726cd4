import { unitsIn } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import type { TeamMember } from '../model/participation.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside, proseOf } from '../statements.ts';

/** The people a team has to have besides the parents, and who can stand for each. */
const NEEDED: readonly (readonly [row: RegExp, standsIn: RegExp])[] = [
  [/\b(?:LEA|local ed\w* agency|district|agency)\b[^,;]{0,12}\brep(?:resentative|\.)?/iu, /\b(?:LEA|agency|district|principal|administrat\w*|director|coordinator|supervisor|chair\w*|dean)\b/iu],
  [/\b(?:general|regular) ed(?:ucation)? teacher\b/iu, /\b(?:general|regular|classroom|homeroom|preschool|kindergarten|grade)\b[^,;]{0,20}\bteacher\b|^\W*teacher\W*$/iu],
  [/\bspecial ed(?:ucation)? teacher\b/iu, /\b(?:special ed\w*|intervention specialist|case manager|resource|speech|pathologist)\b/iu],
  [/\b(?:interpret\w*|explains?)\b[^,;]{0,40}\b(?:results?|implications|evaluations?)\b/iu, /\b(?:interpret\w*|psycholog\w*|diagnostician|pathologist|special ed\w*|evaluator|counselor)\b/iu],
];
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
    const needed = role === null ? undefined : NEEDED.find(([row]) => row.test(role.text));
    if (role === null || needed === undefined) return clear();
    const others = (document.team ?? []).filter((other) => other !== member);
    const isThere = others.some((other) => other.name !== null && other.attendance !== 'absent' && needed[1].test(other.role?.text ?? ''));
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
  { note: 'the special education teacher was absent', flag: true, case: { plan: { team: [{ name: 'Ana Ruiz', role: 'Parent' }, { name: 'Lee Park', role: 'LEA representative' }, { name: 'Ola Berg', role: 'Special education teacher', attendance: 'absent' }] } } },
  { note: 'all have names', flag: false, case: { plan: { team: [...HERE, { name: 'Lee Park', role: 'LEA representative' }] } } },
  { note: 'excused in writing', flag: false, case: { plan: { team: [...HERE, { name: 'Lee Park', role: 'General education teacher', attendance: 'absent' }], paragraphs: [['team', 'Excusal agreed in writing on 9/28/2026.']] } } },
  { note: 'one person with two roles', flag: false, case: { plan: { team: [{ name: 'Ana Ruiz', role: 'Parent' }, { name: 'Dov Weil', role: 'Special education teacher/LEA representative' }, { name: 'Ida Moss', role: 'General education teacher' }, { role: 'LEA representative' }] } } },
  { note: 'the principal stands for the district', flag: false, case: { plan: { team: [...HERE, { name: 'Lee Park', role: 'Principal' }, { role: 'District representative' }] } } },
  { note: 'the psychologist explains the tests', flag: false, case: { plan: { team: [...HERE, { role: 'Individual who can interpret evaluation results' }] } } },
  { note: 'a second row for the same role', flag: false, case: { plan: { team: [...HERE, { role: 'Special education teacher' }] } } },
  { note: 'a form on which no name was read', flag: false, case: { plan: { team: [{ role: 'Parent' }, { role: 'Special education teacher' }, { role: 'LEA representative' }, { role: 'General education teacher' }] } } },
  { note: 'a role that is not needed', flag: false, case: { plan: { team: [...HERE, { role: 'Bus driver' }] } } },
  { note: 'a draft', flag: false, case: { plan: { draft: true, team: [...HERE, { role: 'LEA representative' }] } } },
];
