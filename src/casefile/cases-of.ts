import type { Case } from '../analyzer/model/case.ts';
import type { IsoDate } from '../analyzer/model/iso-date.ts';
import type { Settings } from '../analyzer/model/settings.ts';
import type { SessionCase } from './session-case.ts';

/**
 * One case for each child. A plan goes with a gradebook unless both print a first name and the names differ:
 * a result never crosses from one child to another.
 */
export function casesOf({ gradebooks, documents }: SessionCase, today: IsoDate, settings: Settings): readonly Case[] {
  const plans = documents.map(({ document }) => document);
  if (gradebooks.length === 0) return [{ gradebooks: [], documents: plans, today, settings }];
  const children = Map.groupBy(gradebooks, ({ gradebook }) => plainName(gradebook.student));
  const cases = [...children].map(([child, read]) => ({
    gradebooks: read.map(({ gradebook }) => gradebook),
    documents: plans.filter((plan) => isSameChild(child, plainName(plan.student.firstName))),
    today,
    settings,
  }));
  const placed = new Set(cases.flatMap((kase) => kase.documents.map(({ id }) => id)));
  const alone = plans.filter(({ id }) => !placed.has(id));
  return alone.length === 0 ? cases : [...cases, { gradebooks: [], documents: alone, today, settings }];
}

const plainName = (name: string | null): string => (name ?? '').normalize('NFD').replaceAll(/[^\p{L}\s,]/gu, '').toLowerCase().trim();

/** Portals print "Rivera, Sam" or "Sam R."; a first name anywhere in it is enough, an unknown name fits every child. */
function isSameChild(printed: string, firstName: string): boolean {
  return printed === '' || firstName === '' || printed.split(/[\s,]+/).includes(firstName);
}
