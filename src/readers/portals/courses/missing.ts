const MISSING = /missing(?: [a-z]{4,11})?\s*[:=]?\s*\(?(\d{1,3})(?![\d.%/])|(?<![\d./])(\d{1,3})\)? (?:[a-z]+ )?(?:missing|not turned in|faltantes?|sin entregar|pendientes?)\b|(?:faltantes|sin entregar|pendientes)\s*:?\s*(\d{1,3})(?![\d.%/])/i;
const NONE_MISSING = /\bno (?:missing (?:assignments|work)|assignments missing)\b|\bnothing missing\b|\bsin (?:tareas|trabajos) (?:faltantes|pendientes)\b/i;

/** How many pieces of work a text says are missing: `3 missing`, `Missing Assignments: 3`, `No missing work`. Null when it says nothing of it. */
export function missingIn(text: string): number | null {
  const found = MISSING.exec(text);
  if (found !== null) return Number(found[1] ?? found[2] ?? found[3]);
  return NONE_MISSING.test(text) ? 0 : null;
}
