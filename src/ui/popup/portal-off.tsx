import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ANY_TABLE } from '../components/portal-name.ts';
import { Rich } from '../components/rich.tsx';
import { Ticks } from '../components/ticks.tsx';
import { useLit } from '../lit.tsx';
import { Say } from './say.tsx';

interface PortalOffProps {
  /** A name a parent knows. */
  readonly portal: string;
  readonly origin: string;
  /** Called straight from the click. Answers whether the portal is on now. */
  readonly onTurnOn: () => Promise<boolean>;
  readonly onReadOnce: () => void;
}

/** A portal we know and were not invited to: what turning on means, before the browser asks. */
export function PortalOff({ portal, origin, onTurnOn, onReadOnce }: PortalOffProps): VNode {
  const { words } = useLit();
  const [refused, setRefused] = useState(false);
  const turnOn = (): void => {
    void onTurnOn().then((on) => setRefused(!on), () => setRefused(true));
  };
  return (
    <>
      <Say icon="table" title={words('popup_off_title')}>
        <p>
          <Rich pieces={portal === ANY_TABLE ? words.rich('popup_off_text_unknown', { host: hostOf(origin) }) : words.rich('popup_off_text', { portal, host: hostOf(origin) })} />
        </p>
      </Say>
      {refused ? (
        <p class="note" role="status">
          {words('popup_off_refused')}
        </p>
      ) : (
        <div class="box">
          <h3>{words('popup_off_if')}</h3>
          <Ticks lines={[words('popup_off_if_1'), words('popup_off_if_2')]} />
          <h3>{words('popup_off_never')}</h3>
          <Ticks icon="hand" lines={[words('popup_off_never_1')]} />
        </div>
      )}
      <div class="actions">
        <button type="button" class="btn btn--primary" onClick={turnOn}>
          {words('popup_off_turn_on')}
        </button>
        <button type="button" class="btn" onClick={onReadOnce}>
          {words('popup_read_once')}
        </button>
      </div>
      <p class="small">{words('popup_off_small')}</p>
    </>
  );
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : origin;
}
