import type { Analysis } from '../analyzer/model/finding.ts';

/** The analyses of several children side by side. A plan that was judged in two cases says each thing once. */
export function joinAnalyses(analyses: readonly Analysis[]): Analysis {
  return {
    findings: once(analyses.flatMap(({ findings }) => findings)),
    strengths: once(analyses.flatMap(({ strengths }) => strengths)),
    unsure: once(analyses.flatMap(({ unsure }) => unsure)),
    coverage: once(analyses.flatMap(({ coverage }) => coverage)),
  };
}

function once<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
