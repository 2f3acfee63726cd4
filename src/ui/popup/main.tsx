import { render } from 'preact';
import '../tokens.css';
import '../components.css';
import './popup.css';
import { lantern } from '../lantern.ts';
import { loadWords } from '../../platform/locale.ts';
import type { LanternPort } from '../port.ts';
import { firstLight, Lighted } from '../lit.tsx';
import { Popup } from './popup.tsx';

/** The popup opens with its own part of the words. */
const port: LanternPort = { ...lantern, words: (language) => loadWords(language, 'popup') };
const root = document.getElementById('root');
const [first, front] = await Promise.all([firstLight(port), lantern.frontPage()]);
// Asked only now: the answer wakes the background and looks into the page, and would hold up what is known already.
const state = lantern.tabState();
if (root !== null)
  render(
    <Lighted port={port} title="ui_name" first={first}>
      <Popup first={state} front={front} close={() => window.close()} />
    </Lighted>,
    root,
  );
