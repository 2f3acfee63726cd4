import { render } from 'preact';
import '../tokens.css';
import '../components.css';
import '../options/options.css';
import './page-shape.css';
import { lantern } from '../lantern.ts';
import { Lighted } from '../lit.tsx';
import { ShapePage } from './shape-page.tsx';

const root = document.getElementById('root');
const tab = Number(new URLSearchParams(location.search).get('tab') ?? -1);
if (root !== null)
  render(
    <Lighted port={lantern} title="shape_page_title">
      <ShapePage tab={tab} />
    </Lighted>,
    root,
  );
