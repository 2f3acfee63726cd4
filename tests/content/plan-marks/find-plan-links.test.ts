import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findPlanLinks } from '../../../src/content/plan-marks/find-plan-links.ts';
import { savedPages } from '../../readers/portals/saved-page.ts';

const PAGE = 'https://campus.rivertown.example/portal/documents';
const found = (html: string) => {
  const { window } = new JSDOM(`<body>${html}</body>`, { url: PAGE });
  return findPlanLinks(window.document, new URL(PAGE));
};
const link = (words: string, href = '/documents/view?id=7'): string => `<p><a href="${href}">${words}</a></p>`;

describe('stays silent on', () => {
  it.each([
    ['a lesson plan', link('lesson plan.pdf', '/files/lesson%20plan.pdf')],
    ['a street map', link('504 Main St map', '/files/504-main-st-map.pdf')],
    ['an address', link('504 Plan Street', '/about.html')],
    ['a bar of progress', link('progress bar', '/files/progress-bar.pdf')],
    ['a menu', link('Evaluation of lunch menu', '/files/evaluation-of-lunch-menu.pdf')],
    ['a handbook', link('IEP parent handbook', '/files/iep-parent-handbook.pdf')],
    ['a safeguards booklet', link('Procedural Safeguards Notice (IEP)', '/files/safeguards.pdf')],
    ['a guide for parents', link("A Parent's Guide to the IEP", '/files/guide.pdf')],
    ['a guide in Spanish', link('Guía del IEP para padres', '/files/guia.pdf')],
    ['rights in Spanish', link('Derechos de los padres: IEP', '/files/derechos.pdf')],
    ['a meal plan', link('Meal plan', '/files/meal-plan.pdf')],
    ['a payment plan', link('Payment plan', '/documents/payment-plan.pdf')],
    ['a script', link('IEP 2026', "javascript:openPlan(7)")],
    ['a script that puts an address together', `<button onclick="window.open('/documents/' + id)">IEP 2026.pdf</button>`],
    ['another site', link('IEP 2026.pdf', 'https://files.other.example/IEP.pdf')],
    ['another site without a scheme', link('IEP 2026.pdf', '//files.other.example/IEP.pdf')],
    ['mail', link('IEP 2026.pdf', 'mailto:office@rivertown.example?subject=IEP.pdf')],
    ['a blob', link('IEP 2026.pdf', 'blob:https://campus.rivertown.example/7')],
    ['a page about plans', link('IEP', '/special-education/iep')],
    ['a page of the menu', link('Progress Reports', '/portal/reports')],
    ['this very page', link('IEP documents', '/portal/documents')],
    ['a place on this page', link('IEP documents', '#documents')],
    ['a word file', link('IEP 2026', '/documents/IEP.docx')],
    ['a picture', link('IEP 2026', '/documents/IEP.png')],
    ['athletics', link('Athletic eligibility report', '/documents/eligibility.pdf')],
    ['free lunch', link('Eligibility determination for free meals', '/documents/lunch.pdf')],
    ['an evaluation of a teacher', link('Teacher evaluation report', '/documents/teacher-evaluation.pdf')],
    ['an evaluation of a course', link('Course Evaluation', '/documents/evaluation.pdf')],
    ['a report on the school', link('School progress report 2026', '/documents/school-progress-report.pdf')],
    ['a report on a building', link('Construction progress report', '/documents/construction.pdf')],
    ['a template', link('Blank 504 plan template', '/documents/504.pdf')],
    ['a sample', link('Sample IEP', '/documents/iep.pdf')],
    ['a training', link('IEP training slides', '/documents/iep-training.pdf')],
    ['something to do', link('Request a 504 evaluation', '/documents/504-request.pdf')],
    ['uploading', link('Upload IEP document', '/documents/upload?kind=iep')],
    ['words of the page that say otherwise than the file', link('Parent handbook', '/documents/IEP.pdf')],
    ['names that hold the letters', link('Recipe for piep.pdf', '/documents/recipe.pdf')],
    ['a paragraph that mentions a plan', link(`${'Our school has many services for families. '.repeat(6)} IEP`, '/documents/news.pdf')],
    ['a hidden copy', `<div style="display:none">${link('IEP 2026.pdf', '/documents/IEP.pdf')}</div>`],
    ['a bare link in a row of something else', '<table><tr><td>Lunch menu, October</td><td><a href="/documents/view?id=3">View</a></td></tr></table>'],
    ['a bare link in a row of many documents', '<table><tr><td>IEP, handbook, menu, map</td><td><a href="/d.pdf">View</a><a href="/e.pdf">View</a><a href="/f.pdf">View</a><a href="/g.pdf">View</a><a href="/h.pdf">View</a></td></tr></table>'],
    ['a broken address', link('IEP 2026.pdf', 'https://[broken')],
  ])('%s', (_, html) => expect(found(html).map(({ name }) => name)).toEqual([]));

  it.each(savedPages().map(({ portal, name, html, expected }) => [`${portal}/${name}`, html, expected.url] as const))('the grade page %s', (_, html, url) => {
    const { window } = new JSDOM(html, { url });
    expect(findPlanLinks(window.document, new URL(url)).map(({ name }) => name)).toEqual([]);
  });
});

describe('finds', () => {
  it.each([
    ['an IEP by its words', link('IEP 10/12/2026')],
    ['an IEP by its whole name', link('Individualized Education Program')],
    ['a file of that name', link('Rivera_Sam_IEP_2026.pdf', '/files/Rivera_Sam_IEP_2026.pdf')],
    ['a name only the file has', link('Rivera, Sam 10/12/2026', '/files/Sam%20Rivera%20IEP.pdf')],
    ['a file named in the query', link('Open', '/FileStream.ashx?name=504%20Plan.pdf')],
    ['a 504 plan', link('Section 504 Plan')],
    ['an accommodation plan', link('504 Accommodation Plan (2026)')],
    ['a progress report', link('Progress Report Q2', '/documents/progress.pdf')],
    ['progress on goals', link('Progress on annual goals')],
    ['a psychologist', link('Psychoeducational Evaluation')],
    ['speech and language', link('Speech and Language Evaluation')],
    ['a re-evaluation', link('Re-evaluation report')],
    ['an evaluation and no more', link('Evaluation Report 03/2026')],
    ['a notice', link('Prior Written Notice')],
    ['a notice by its letters', link('PWN 10-12-26')],
    ['a behavior plan', link('Behavior Intervention Plan')],
    ['an assessment of behavior', link('Functional Behavioral Assessment')],
    ['eligibility', link('Eligibility Determination')],
    ['Spanish: program', link('Programa Educativo Individualizado')],
    ['Spanish: 504', link('Plan 504 de Sam')],
    ['Spanish: progress', link('Informe de progreso')],
    ['Spanish: evaluation', link('Evaluación psicoeducativa')],
    ['Spanish: notice', link('Aviso previo por escrito')],
    ['Spanish: behavior', link('Plan de intervención de conducta')],
    ['Spanish: eligibility', link('Determinación de elegibilidad')],
    ['a bare link beside its name', '<table><tr><td>IEP</td><td>10/12/2026</td><td><a href="/documents/view?id=3">View</a></td></tr></table>'],
    ['a picture of a page beside its name', '<ul><li>Plan 504 <a href="/documents/7" title="Abrir"><img alt="PDF"></a></li></ul>'],
    ['a button whose address is plain', `<button onclick="window.open('/documents/7.pdf')">IEP 2026</button>`],
    ['a script whose address is plain', link('IEP 2026', "javascript:window.open('/documents/7.pdf')")],
    ['a button with its address beside it', '<button data-href="/documents/7.pdf">IEP 2026</button>'],
    ['a download', '<a download="IEP.pdf" href="/get?id=7">IEP</a>'],
    ['words that say it is a PDF', link('IEP (PDF)', '/get?id=7')],
  ])('%s', (_, html) => expect(found(html)).toHaveLength(1));

  it('takes View and Print of one row for one document', () => {
    expect(found('<table><tr><td>IEP</td><td><a href="/documents/view?id=3">View</a> | <a href="/documents/print?id=3">Print</a></td></tr></table>').map(({ name, url }) => `${name} ${url}`)).toEqual(['IEP https://campus.rivertown.example/documents/view?id=3']);
  });

  it('answers the element, the whole address and the words of the page', () => {
    const [plan] = found(link('IEP 10/12/2026', '../files/iep.pdf?id=7#page=2'));
    expect(plan).toMatchObject({ url: 'https://campus.rivertown.example/files/iep.pdf?id=7', name: 'IEP 10/12/2026' });
    expect(plan?.element.localName).toBe('a');
  });

  it('reads long hostile names at once', () => {
    const started = performance.now();
    found(link(`${'progress on '.repeat(20_000)}goals`) + link('IEP', `/documents/${'a-'.repeat(20_000)}.pdf`) + `<button onclick="${'location='.repeat(20_000)}">IEP</button>`);
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});
