import type { Passage } from '../../../analyzer/model/passage.ts';
import type { NoticeElement, NoticeElementId } from '../../../analyzer/model/notice.ts';
import type { DocumentKind } from '../../../analyzer/model/plan.ts';
import { passageOf } from '../../layout.ts';
import type { Placed } from '../tokens/place.ts';
import { linesOf } from './read-sections.ts';

/** Words by which each element of 34 CFR 300.503(b) is known, in a heading, a question or a sentence. */
const ELEMENTS: readonly (readonly [id: NoticeElementId, words: RegExp])[] = [
  ['action', /\bactions?\b[^.]{0,30}\b(?:proposed|refused|rejected)|\b(?:proposed|refused) actions?\b|\b(?:district|school|team|committee|lea|division|we)\b[^.]{0,30}\b(?:proposes?|refuses?|is proposing|is refusing|declines?)\b|\bpropuest[ao]|\b(?:distrito|escuela|comit[eé])\b[^.]{0,30}\b(?:propone|rechaza)\b/i],
  ['reason', /\bwhy\b[^.]{0,60}\b(?:propos|refus|reject|action|taken)|\breasons?\b[^.]{0,40}\b(?:propos|refus|action|decision)|\bexplanation (?:of|for)\b|\b(?:raz[oó]n|motivo|explicaci[oó]n)\b/i],
  ['basis', /\b(?:evaluations?|assessments?|tests?|records?|reports?|data)\b[^.]{0,80}\b(?:used|basis|relied|reviewed)\b|\b(?:used|basis|based|relied)\b[^.]{0,60}\b(?:evaluations?|assessments?|tests?|records?|reports?|data)\b|\b(?:evaluaciones|registros|informes)\b[^.]{0,60}\b(?:base|usad|utilizad|basad)/i],
  ['safeguards', /\bprocedural safeguards\b|\bgarant[ií]as procesales\b|\bprotections? under\b/i],
  ['sources', /\b(?:sources?|agenc(?:y|ies)|organizations?|persons?|people|cent(?:er|re))\b[^.]{0,60}\b(?:contact|help|assist\w*)\b|\b(?:contact|call|help|assistance)\b[^.]{0,60}\bunderstand|\bayuda\b[^.]{0,40}\b(?:entender|comprender)\b/i],
  ['options', /\b(?:options?|alternatives?)\b[^.]{0,50}\b(?:considered|discussed|rejected)\b|\b(?:considered|rejected)\b[^.]{0,30}\b(?:options?|alternatives?)\b|\bopciones\b[^.]{0,40}\bconsideradas?\b/i],
  ['factors', /\bother\b[^.]{0,20}\bfactors?\b|\bfactors?\b[^.]{0,30}\brelevant\b|\botros factores\b/i],
];

/** The seven elements of a notice, found or not. Empty for a document that is no notice and has no notice part. */
export function readNoticeElements(placed: readonly Placed[], kind: DocumentKind, document: string): readonly NoticeElement[] {
  const notice = placed.filter(({ section }) => section === 'notice');
  if (kind === 'safeguards' || (kind !== 'notice' && notice.length === 0)) return [];
  const said = (kind === 'notice' ? placed : notice).flatMap(({ token, opens }) => [...(opens === null ? [] : [opens]), ...(token.kind === 'field' ? [token.label] : []), passageOf(document, linesOf(token))]);
  return ELEMENTS.map(([id, words]) => ({ id, at: firstWith(said, words) }));
}

/** How many of the seven a text prints; five and more are a notice whatever its title says. */
export const noticeElementsIn = (text: string): number => ELEMENTS.filter(([, words]) => words.test(text)).length;

const firstWith = (said: readonly Passage[], words: RegExp): Passage | null => said.find(({ text }) => words.test(text)) ?? null;
