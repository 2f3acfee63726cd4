import type { VNode } from 'preact';
import type { Finding } from '../../analyzer/model/finding.ts';
import { severityWord } from '../../analyzer/severity.ts';
import { wordsOf } from '../../i18n/finding-words.ts';
import { Chip } from '../components/chip.tsx';
import { Rich } from '../components/rich.tsx';
import { Quote, SourceLine } from '../components/source-line.tsx';
import { useLit } from '../lit.tsx';
import { lookOf, type Shown } from '../sort-out.ts';

/** Findings that rest on a grade page and on a document at once, with both sides quoted; then the classes beside them. */
export function TogetherPanel({ shown }: { readonly shown: Shown }): VNode {
  const { words, kase, child } = useLit();
  const gradebooks = new Set(kase.gradebooks.map(({ gradebook }) => gradebook.id));
  const documents = new Set(kase.documents.map(({ document }) => document.id));
  const both = (finding: Finding): boolean => finding.evidence.some(({ document }) => gradebooks.has(document)) && finding.evidence.some(({ document }) => documents.has(document));
  const crossed = shown.all.filter(both);
  const missing = kase.gradebooks.length === 0 ? 'report_together_no_grades' : kase.documents.length === 0 ? 'report_together_no_plan' : null;
  return (
    <>
      <h2>{words('report_together_title')}</h2>
      <p class="lead">{words(missing ?? (crossed.length === 0 ? 'report_together_none' : 'report_together_lead'), { count: crossed.length })}</p>
      <div class="half">
        {crossed.map((finding) => {
          const said = wordsOf(finding, words, child);
          return (
            <section class="card box">
              <Chip kind={severityWord(finding.severity)} />
              <h3>{said.title}</h3>
              <p>
                <Rich pieces={said.fact} />
              </p>
              {finding.evidence.slice(0, 4).map((evidence) => (
                <div class="says says--open">
                  <Quote evidence={evidence} />
                  <SourceLine evidence={evidence} quoted={false} />
                </div>
              ))}
              {said.asks[0] === undefined ? null : (
                <p class="ask">
                  <span>{words('ui_you_could_ask')}</span>
                  {said.asks[0]}
                </p>
              )}
            </section>
          );
        })}
        {kase.gradebooks.map(({ gradebook }) => {
          return (
            <section class="card box">
              <table class="data">
                <caption>{words('report_together_classes')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{words('report_class')}</th>
                    <th scope="col">{words('report_grade')}</th>
                    <th scope="col">{words('report_stands')}</th>
                  </tr>
                </thead>
                <tbody>
                  {gradebook.courses.map((course) => (
                    <tr>
                      <th scope="row">{course.name}</th>
                      <td>{course.mark.raw.trim() === '' ? '–' : course.mark.raw}</td>
                      <td>
                        <Chip kind={lookOf(course, gradebook, shown.all)} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          );
        })}
      </div>
    </>
  );
}
