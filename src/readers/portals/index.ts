import canvas from './canvas.ts';
import genericTable from './generic-table.ts';
import infiniteCampus from './infinite-campus.ts';
import type { Portal } from './portal.ts';
import powerschool from './powerschool.ts';

/** Every portal we read, by id. */
export const portals: readonly Portal[] = [canvas, genericTable, infiniteCampus, powerschool];
