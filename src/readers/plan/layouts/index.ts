import type { LayoutFamily } from './family.ts';
import { arizona } from './arizona.ts';
import { colorado } from './colorado.ts';
import { connecticut } from './connecticut.ts';
import { florida } from './florida.ts';
import { frontline } from './frontline.ts';
import { georgia } from './georgia.ts';
import { illinois } from './illinois.ts';
import { indiana } from './indiana.ts';
import { kansas } from './kansas.ts';
import { kentucky } from './kentucky.ts';
import { maryland } from './maryland.ts';
import { massachusetts } from './massachusetts.ts';
import { michigan } from './michigan.ts';
import { minnesota } from './minnesota.ts';
import { mississippi } from './mississippi.ts';
import { missouri } from './missouri.ts';
import { newJersey } from './new-jersey.ts';
import { northCarolina } from './north-carolina.ts';
import { ny } from './ny.ts';
import { ohio } from './ohio.ts';
import { pennsylvania } from './pennsylvania.ts';
import { powerschool } from './powerschool.ts';
import { progressReport } from './progress-report.ts';
import { puertoRico } from './puerto-rico.ts';
import { section504 } from './section-504.ts';
import { seis } from './seis.ts';
import { tennessee } from './tennessee.ts';
import { texas } from './texas.ts';
import { virginia } from './virginia.ts';
import { washington } from './washington.ts';
import { wisconsin } from './wisconsin.ts';

/** Every known family, sorted by id. */
export const FAMILIES: readonly LayoutFamily[] = [
  arizona,
  colorado,
  connecticut,
  florida,
  frontline,
  georgia,
  illinois,
  indiana,
  kansas,
  kentucky,
  maryland,
  massachusetts,
  michigan,
  minnesota,
  mississippi,
  missouri,
  newJersey,
  northCarolina,
  ny,
  ohio,
  pennsylvania,
  powerschool,
  progressReport,
  puertoRico,
  section504,
  seis,
  tennessee,
  texas,
  virginia,
  washington,
  wisconsin,
];
