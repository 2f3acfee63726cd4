import { firstOf, hitsIn, type ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';

/**
 * A postsecondary outcome anyone can check after school: enrolls in a college, earns a license, works part time. A hope,
 * a plan or learning that goes on is none. Source: Indicator 13 checklist, items on postsecondary goals.
 */
export function outcomeOf(statement: ReadStatement): Span | null {
  const whole = { from: 0, to: statement.words.length };
  const acts = hitsIn(statement, whole, 'outcome-act');
  const place = hitsIn(statement, whole, 'outcome-place').find((hit) => acts.some((act) => act.from < hit.to));
  if (place === undefined) return doneAfterSchool(statement);
  const act = acts.findLast((one) => one.from < place.to) ?? acts[0];
  if (act === undefined) return null;
  if (firstOf(statement, 0, place.to, 'hope', 'no-end') >= 0 && !isPlainAttend(statement, place.to)) return null;
  const afterSchool = firstOf(statement, 0, whole.to, 'after-school') >= 0;
  const weak = /^(?:as an?|independently|paid|business|store|hotel|hospital|restaurant|trabajo|tienda|de forma independiente|two year|four year)$/i.test(statement.text.slice(place.start, place.end));
  if (!afterSchool && (weak || /^(?:job application|application|coach)/.test(statement.words[place.to]?.text ?? ''))) return null;
  if (!afterSchool && /^ha(?:ve|s)$/.test(statement.words[act.from]?.text ?? '') && !/account|licen|certificat|degree|diploma|card|permit|\bid\b/.test(statement.text.slice(place.start, place.end).toLowerCase())) return null;
  if (!afterSchool && !/^(?:enrol|regist|sign|attend|going|be|earn|obtain|work|live|join|enlist|graduat|complet|train|hired|hold|rent|accept|take|se|asistira|obtendra|trabajara|vivira|ingresara|completara|estudiara|start|get|pursue|have|has)/.test(statement.words[act.from]?.text ?? '')) return null;
  return { start: act.start, end: place.end };
}

/** After school, an act that can be seen is itself the outcome: `after high school she will cook her own dinner`. */
function doneAfterSchool(statement: ReadStatement): Span | null {
  const whole = { from: 0, to: statement.words.length };
  const will = statement.words.findIndex((word) => word.text === 'will');
  if (will < 0 || firstOf(statement, 0, whole.to, 'after-school') < 0 || firstOf(statement, 0, whole.to, 'hope', 'internal', 'undefined-conduct', 'direction') >= 0 || !isPlainAttend(statement, whole.to)) return null;
  return hitsIn(statement, { from: will, to: will + 4 }, 'observable', 'outcome-act', 'open-act')[0] ?? null;
}

/** The only endless verb before the place is "attend", "participate" or "receive": for a school after school that is the outcome. */
function isPlainAttend(statement: ReadStatement, to: number): boolean {
  if (firstOf(statement, 0, to, 'hope') >= 0) return false;
  return hitsIn(statement, { from: 0, to }, 'no-end').every((hit) => /^(?:attend|participat|receiv|asistira|recibira|participara)/.test(statement.words[hit.from]?.text ?? ''));
}
