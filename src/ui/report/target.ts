import type { ReportTarget } from '../port.ts';

/** What the address of this page asks for. Unknown and broken parts are left out. */
export function targetOf(search: string): ReportTarget {
  const asked = new URLSearchParams(search);
  const url = asked.get('url');
  const tab = Number(asked.get('tab') ?? 'none');
  const document = asked.get('document');
  const place = asked.get('place');
  return {
    ...(url !== null && URL.canParse(url) ? { url } : {}),
    ...(Number.isInteger(tab) ? { tab } : {}),
    ...(document === null ? {} : { document }),
    ...(place === null ? {} : { place }),
  };
}
