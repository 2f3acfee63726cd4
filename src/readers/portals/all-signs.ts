import { signs as aeries } from './aeries.ts';
import { signs as aspen } from './aspen.ts';
import { signs as blackbaud } from './blackbaud.ts';
import { signs as brightspace } from './brightspace.ts';
import { signs as canvas } from './canvas.ts';
import { signs as facts } from './facts.ts';
import { signs as focus } from './focus.ts';
import { signs as genericTable } from './generic-table.ts';
import { signs as genesis } from './genesis.ts';
import { signs as googleClassroom } from './google-classroom.ts';
import { signs as homeAccessCenter } from './home-access-center.ts';
import { signs as infiniteCampus } from './infinite-campus.ts';
import { signs as jupiter } from './jupiter.ts';
import { signs as moodle } from './moodle.ts';
import type { Signs } from './portal.ts';
import { signs as powerschool } from './powerschool.ts';
import { signs as progressbook } from './progressbook.ts';
import { signs as rosario } from './rosario.ts';
import { signs as schoology } from './schoology.ts';
import { signs as schooltool } from './schooltool.ts';
import { signs as skywardQmlativ } from './skyward-qmlativ.ts';
import { signs as skyward } from './skyward.ts';
import { signs as studentConnection } from './student-connection.ts';
import { signs as synergy } from './synergy.ts';
import { signs as veracross } from './veracross.ts';

/** The signs of every portal, by id. Apart from the readers, so that a page can be looked at without loading them. */
export const allSigns: readonly Signs[] = [
  aeries,
  aspen,
  blackbaud,
  brightspace,
  canvas,
  facts,
  focus,
  genericTable,
  genesis,
  googleClassroom,
  homeAccessCenter,
  infiniteCampus,
  jupiter,
  moodle,
  powerschool,
  progressbook,
  rosario,
  schoology,
  schooltool,
  skyward,
  skywardQmlativ,
  studentConnection,
  synergy,
  veracross,
];
