import type { LayoutFamily } from './family.ts';

/** Every known family, by id. */
export const FAMILIES: readonly LayoutFamily[] = [];
