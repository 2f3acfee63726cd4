import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon, Lamp } from '../components/icon.tsx';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { SafeLine } from '../components/safe-line.tsx';
import { Ticks } from '../components/ticks.tsx';
import { useLit } from '../lit.tsx';
import type { PageShape } from '../port.ts';
import { saveFile } from '../save-file.ts';

/** A text file: a parent who opens it sees what was shown here, and not a page drawn from it. */
const FILE = 'page-shape.txt';

/** How a portal's page is built, shown whole before it is saved, and how to give it to those who make the extension. */
export function ShapePage({ tab }: { readonly tab: number }): VNode {
  const { port, words } = useLit();
  /** Undefined while the page is looked at. */
  const [shape, setShape] = useState<PageShape | null | undefined>(undefined);
  useEffect(() => {
    void port.pageShape(tab).then(setShape, () => setShape(null));
  }, [port, tab]);
  return (
    <>
      <header class="bar">
        <Lamp />
        <h1>{words('shape_title')}</h1>
        <SafeLine />
        <LanguageSwitch />
      </header>
      <main class="narrow">
        {shape === undefined ? <p role="status">{words('shape_making')}</p> : null}
        {shape === null ? (
          <section class="card box" role="alert">
            <h2>{words('shape_gone_title')}</h2>
            <p>{words('shape_gone_text')}</p>
          </section>
        ) : null}
        {shape ? <Shape shape={shape} /> : null}
      </main>
    </>
  );
}

function Shape({ shape }: { readonly shape: PageShape }): VNode {
  const { words } = useLit();
  const [saved, setSaved] = useState(false);
  const save = (): void => {
    saveFile(FILE, 'text/plain', shape.html);
    setSaved(true);
  };
  return (
    <>
      <p class="lead">{words('shape_lead')}</p>
      <section class="card box about">
        <div>
          <h2>{words('shape_in')}</h2>
          <Ticks lines={words.numbered('shape_in')} />
        </div>
        <div>
          <h2>{words('shape_not_in')}</h2>
          <Ticks icon="hand" lines={words.numbered('shape_not_in')} />
        </div>
        <p class="sent">
          <Icon name="lock" />
          {words('shape_sent')}
        </p>
      </section>
      <section class="card box">
        <h2 id="whole">{words('shape_whole')}</h2>
        <p>{words('shape_whole_text')}</p>
        {shape.cut ? <p>{words('shape_cut', { count: shape.elements })}</p> : null}
        {shape.closedFrames > 0 ? <p>{words('shape_frames', { count: shape.closedFrames })}</p> : null}
        {/* A region that scrolls has to be reached by keyboard. */}
        <pre class="whole" role="region" aria-labelledby="whole" tabIndex={0} lang="zxx" translate={false}>
          {shape.html}
        </pre>
        <div class="actions">
          <button type="button" class="btn btn--primary" onClick={save}>
            <Icon name="save" />
            {words('shape_save')}
          </button>
        </div>
        <p class="small" role="status">
          {saved ? words('shape_saved', { name: FILE }) : ''}
        </p>
      </section>
      <section class="card box">
        <h2>{words('shape_how')}</h2>
        <ol class="how">
          {words.numbered('shape_how').map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
    </>
  );
}
