import type { Vocabulary } from '../../lexicon.ts';
import type { Meaning } from '../meanings.ts';
import { GOALS } from './goals.ts';
import { IMPACT } from './impact.ts';
import { LIMITS } from './limits.ts';
import { ROLES } from './roles.ts';
import { SCORES } from './scores.ts';
import { SPEAKERS } from './speakers.ts';
import { UNITS } from './units.ts';
import { VAGUE } from './vague.ts';
import { VERBS } from './verbs.ts';

/** Every English list the judges read with. */
export const ENGLISH = [VAGUE, VERBS, SPEAKERS, UNITS, SCORES, ROLES, LIMITS, IMPACT, GOALS] as readonly Vocabulary<Meaning>[];
