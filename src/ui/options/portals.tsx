import type { VNode } from 'preact';
import { Icon } from '../components/icon.tsx';
import { portalName } from '../components/portal-name.ts';
import { useLit } from '../lit.tsx';
import { useKept } from '../use-kept.ts';

/** The portals switched on, each with its own way off. */
export function Portals(): VNode {
  const { port, words } = useLit();
  const portals = useKept(port.portals) ?? [];
  return (
    <section class="card box">
      <h2>{words('options_portals')}</h2>
      {portals.length === 0 ? (
        <p>{words('options_portals_none')}</p>
      ) : (
        <ul class="lined">
          {portals.map(({ origin, portal }) => (
            <li key={origin}>
              <div>
                <strong>{portal === null ? words('options_portal') : portalName(portal, words)}</strong>
                <p>{origin}</p>
              </div>
              <button type="button" class="btn btn--small" aria-label={words('options_portal_off_named', { origin })} onClick={() => void port.switchOffPortal(origin)}>
                <Icon name="close" />
                {words('options_portal_off')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
