import aeries from './aeries.ts';
import aspen from './aspen.ts';
import blackbaud from './blackbaud.ts';
import brightspace from './brightspace.ts';
import canvas from './canvas.ts';
import facts from './facts.ts';
import focus from './focus.ts';
import genericTable from './generic-table.ts';
import genesis from './genesis.ts';
import googleClassroom from './google-classroom.ts';
import homeAccessCenter from './home-access-center.ts';
import infiniteCampus from './infinite-campus.ts';
import jupiter from './jupiter.ts';
import moodle from './moodle.ts';
import oneClass from './one-class.ts';
import type { Portal } from './portal.ts';
import powerschool from './powerschool.ts';
import progressbook from './progressbook.ts';
import rosario from './rosario.ts';
import schoology from './schoology.ts';
import schooltool from './schooltool.ts';
import skywardQmlativ from './skyward-qmlativ.ts';
import skyward from './skyward.ts';
import studentConnection from './student-connection.ts';
import synergy from './synergy.ts';
import veracross from './veracross.ts';

/** Every portal we read, by id. */
export const portals: readonly Portal[] = [
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

/** Every reader that a page may ask for: the portals, and the second half of the generic reader. */
export const readers: readonly Portal[] = [...portals, oneClass];
