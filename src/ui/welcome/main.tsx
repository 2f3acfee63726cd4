import { render } from 'preact';
import '../tokens.css';
import '../components.css';
import './welcome.css';
import { lantern } from '../lantern.ts';
import { Lighted } from '../lit.tsx';
import { Welcome } from './welcome.tsx';

const root = document.getElementById('root');
if (root !== null)
  render(
    <Lighted port={lantern} title="welcome_page_title">
      <Welcome />
    </Lighted>,
    root,
  );
