/** Records as indented text: one fact a line, empty ones left out. */
export function printRecords(records: unknown, depth = 0): string {
  const indent = '  '.repeat(depth);
  if (Array.isArray(records)) {
    return records.map((record) => (isRecord(record) ? `${indent}- ${printRecords(record, depth + 1).trimStart()}` : `${indent}- ${String(record)}`)).join('\n');
  }
  if (!isRecord(records)) return `${indent}${String(records)}`;
  return Object.entries(records)
    .filter(([, value]) => !isEmpty(value))
    .map(([key, value]) => (isRecord(value) || Array.isArray(value) ? `${indent}${key}:\n${printRecords(value, depth + 1)}` : `${indent}${key}: ${String(value)}`))
    .join('\n');
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0) || (isRecord(value) && Object.values(value).every(isEmpty));
