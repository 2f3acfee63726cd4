import { render } from 'preact';
import '../tokens.css';
import '../components.css';
import './report.css';
import { lantern } from '../lantern.ts';
import { Lighted } from '../lit.tsx';
import { Report } from './report.tsx';
import { targetOf } from './target.ts';
import type { LayPaper } from './paper.ts';
import type { ReadBytes } from './use-reading.ts';

/** The reader and pdf.js load when the first document comes. */
const read: ReadBytes = async (bytes, request) => (await import('./read-document.ts')).readDocument(bytes, request);

const layPaper: LayPaper = async (options) => {
  const [paper, { engine }] = await Promise.all([import('./paper.ts'), import('./read-document.ts')]);
  return paper.layPaper({ ...options, engine: await engine() });
};

const root = document.getElementById('root');
if (root !== null)
  render(
    <Lighted port={lantern} title="report_page_title">
      <Report target={targetOf(location.search)} read={read} layPaper={layPaper} />
    </Lighted>,
    root,
  );
