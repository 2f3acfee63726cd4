import { render } from 'preact';
import '../tokens.css';
import '../components.css';
import './popup.css';
import { lantern } from '../lantern.ts';
import { Lighted } from '../lit.tsx';
import { Popup } from './popup.tsx';

const root = document.getElementById('root');
if (root !== null)
  render(
    <Lighted port={lantern} title="ui_name">
      <Popup first={lantern.tabState()} close={() => window.close()} />
    </Lighted>,
    root,
  );
