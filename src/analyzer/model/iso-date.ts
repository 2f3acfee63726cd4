/** A calendar day as `YYYY-MM-DD`, without time or zone. */
export type IsoDate = string;
