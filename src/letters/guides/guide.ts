import type { Finding } from '../../analyzer/model/finding.ts';
import type { StepId } from '../../analyzer/model/steps.ts';
import type { Facts, LetterId, Line } from '../letter.ts';
import { factLine, whereLines } from '../seen.ts';

export const GUIDE_IDS = ['failing-on-504', 'needs-to-mature', 'parent-wants-retention', 'school-wants-retention', 'solid-levels-still-failing', 'told-to-wait-or-fail-first'] as const;
export type GuideId = (typeof GUIDE_IDS)[number];

/** What no law of the whole country settles: the guide says so. */
export type Matter = 'retention' | 'evaluation' | 'review';

/** A situation parents come with, as a short path of questions. */
export interface Guide {
  readonly id: GuideId;
  /** Findings of these rules mean that the parent may be in it. */
  readonly signs: readonly string[];
  /** For each question, the rules whose findings belong beside it. */
  readonly path: readonly (readonly string[])[];
  readonly matter: Matter;
  /** Lightest first. */
  readonly steps: readonly StepId[];
  readonly letters: readonly LetterId[];
  /** What the letter about repeating should say. */
  readonly repeat?: 'for' | 'against';
}

/** One question of the path, with what this child's own papers say to it. */
export interface Question {
  readonly ask: Line;
  readonly help: Line;
  readonly known: readonly (readonly Line[])[];
}

/** A guide laid beside a case. */
export interface GuidePage {
  readonly title: Line;
  readonly lead: Line;
  readonly questions: readonly Question[];
  /** Who decides, and that it differs by state. */
  readonly state: Line;
  readonly steps: readonly StepId[];
  readonly letters: readonly LetterId[];
}

/** Lays a guide beside the case: each finding stands at the first question it belongs to. */
export function readGuide(guide: Guide, findings: readonly Finding[], facts: Facts): GuidePage {
  const id = guide.id.replaceAll('-', '_');
  const line = (key: string): Line => ({ key, values: { child: facts.child } });
  const placeOf = ({ rule }: Finding): number => guide.path.findIndex((rules) => rules.includes(rule));
  return {
    title: line(`guide_title_${id}`),
    lead: line(`guide_lead_${id}`),
    questions: guide.path.map((_, index) => ({
      ask: line(`guide_ask_${id}_${index + 1}`),
      help: line(`guide_help_${id}_${index + 1}`),
      known: findings.filter((finding) => placeOf(finding) === index).map((finding) => [factLine(finding, facts), ...whereLines(finding, facts, false)]),
    })),
    state: line(`guide_state_${guide.matter}`),
    steps: guide.steps,
    letters: guide.letters,
  };
}
