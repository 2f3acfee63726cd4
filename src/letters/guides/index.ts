import type { Finding } from '../../analyzer/model/finding.ts';
import { failingOn504 } from './failing-on-504.ts';
import { needsToMature } from './needs-to-mature.ts';
import { parentWantsRetention } from './parent-wants-retention.ts';
import { schoolWantsRetention } from './school-wants-retention.ts';
import { solidLevelsStillFailing } from './solid-levels-still-failing.ts';
import { toldToWaitOrFailFirst } from './told-to-wait-or-fail-first.ts';
import type { Guide } from './guide.ts';

/** Every situation guide, by id. */
export const GUIDES: readonly Guide[] = [failingOn504, needsToMature, parentWantsRetention, schoolWantsRetention, solidLevelsStillFailing, toldToWaitOrFailFirst];

/** The guides whose signs are among the findings. The others stay one click away: a parent may know more than the papers. */
export const guidesFor = (findings: readonly Finding[]): readonly Guide[] => GUIDES.filter(({ signs }) => findings.some(({ rule }) => signs.includes(rule)));
