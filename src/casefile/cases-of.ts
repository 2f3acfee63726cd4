import type { Case } from '../analyzer/model/case.ts';
import type { IsoDate } from '../analyzer/model/iso-date.ts';
import type { Settings } from '../analyzer/model/settings.ts';
import type { SessionCase } from './session-case.ts';
import { childKey, toldOf, UNNAMED, type ToldByChild } from './told-by-child.ts';

/**
 * One case for each child. A plan goes with a gradebook unless both print a first name and the names differ:
 * a result never crosses from one child to another, and neither does what the parent told.
 */
export function casesOf({ gradebooks, documents }: SessionCase, today: IsoDate, settings: Settings, told: ToldByChild = {}): readonly Case[] {
  const plans = documents.map(({ document }) => document);
  const caseOf = (records: Pick<Case, 'gradebooks' | 'documents'>): Case => {
    const names = [...records.documents.map(({ student }) => student.firstName), ...records.gradebooks.map(({ student }) => student)];
    const child = names.map(childKey).find((key) => key !== UNNAMED) ?? UNNAMED;
    return { ...records, today, settings, child, told: toldOf(told, child) };
  };
  if (gradebooks.length === 0) return [caseOf({ gradebooks: [], documents: plans })];
  const children = Map.groupBy(gradebooks, ({ gradebook }) => plainName(gradebook.student));
  const cases = [...children].map(([child, read]) =>
    caseOf({ gradebooks: read.map(({ gradebook }) => gradebook), documents: plans.filter((plan) => isSameChild(child, plainName(plan.student.firstName))) }),
  );
  const placed = new Set(cases.flatMap((kase) => kase.documents.map(({ id }) => id)));
  const alone = plans.filter(({ id }) => !placed.has(id));
  return alone.length === 0 ? cases : [...cases, caseOf({ gradebooks: [], documents: alone })];
}

const plainName = (name: string | null): string => (name ?? '').normalize('NFD').replaceAll(/[^\p{L}\s,]/gu, '').toLowerCase().trim();

/** Portals print "Rivera, Sam" or "Sam R."; a first name anywhere in it is enough, an unknown name fits every child. */
function isSameChild(printed: string, firstName: string): boolean {
  return printed === '' || firstName === '' || printed.split(/[\s,]+/).includes(firstName);
}
