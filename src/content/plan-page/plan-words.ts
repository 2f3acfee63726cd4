import { on } from '../../platform/messages.ts';
import { followChanges } from './follow-changes.ts';
import { createPlanLayer, type PlanLayer } from './plan-layer.ts';

/** Runs in a frame whose plan was read: marks its words, follows them when the page changes, and goes when the page does or when told to. */
function start(): void {
  let layer: PlanLayer | null = null;
  let stopFollowing: (() => void) | null = null;
  let address = '';
  let drawn = '';
  /** The reading whose marks were told to go: a drawing of it that comes late stays away. */
  let takenAway = '';

  const stop = (): void => {
    stopFollowing?.();
    layer?.remove();
    stopFollowing = null;
    layer = null;
  };

  on('drawPlan', ({ data: { drawing, url, readAt } }) => {
    // The page may have moved on while its plan was judged.
    if (url !== location.href) return stop();
    if (readAt === takenAway) return;
    address = url;
    drawn = readAt;
    layer ??= createPlanLayer(document);
    layer.draw(drawing);
    stopFollowing ??= followChanges(document, () => (location.href === address ? layer?.refresh() : stop()));
  });
  on('showPlan', ({ data }) => location.href === address && (layer?.show(data) ?? false));
  on('stop', ({ data: origins }) => {
    if (!origins.includes(location.origin)) return;
    takenAway = drawn;
    stop();
  });
}

start();
