import { render } from 'preact';
import '../tokens.css';
import '../components.css';
import './options.css';
import { lantern } from '../lantern.ts';
import { Lighted } from '../lit.tsx';
import { Options } from './options.tsx';

const root = document.getElementById('root');
if (root !== null)
  render(
    <Lighted port={lantern} title="options_page_title">
      <Options />
    </Lighted>,
    root,
  );
