import type { PortalReading } from '../analyzer/model/gradebook.ts';
import { on, send } from '../platform/messages.ts';
import type { Drawing, Look } from '../platform/protocol.ts';
import { reading, recognising } from '../readers/portals/reading-steps.ts';
import { followPage, type Following } from './follow-page.ts';
import { createLayer, type Layer } from './layer.ts';
import { withReaders } from './load-reader.ts';

// A frame inside this page has a content script of its own, which reports what stands there and draws on it.
const page = () => ({ document, url: new URL(location.href), framesReadThemselves: true });
const readPage = () => withReaders(reading(page()));
/** Addresses that may be documents; the script that is brought for them looks closely. */
const DOCUMENTS = '[href*=pdf i],[href*=doc i],[href*=file i],[href*=attach i],[href*=download i],[onclick],[data-url],[data-href]';

/**
 * Runs in a frame of a portal page: after the parent switched the portal on, or once after the button.
 * Looks when asked, reads only when invited, draws in one shadow root. Everything it holds goes with the page.
 */
function start(): void {
  // Chrome runs content scripts in its PDF viewer too; there is nothing of ours to do there.
  if (document.contentType === 'application/pdf') return;
  let following: Following | null = null;
  let layer: Layer | null = null;
  let marksPlans = false;

  const readInvited = (): Promise<PortalReading> => {
    if (!marksPlans && document.querySelector(DOCUMENTS) !== null) {
      marksPlans = true;
      void send('needPlanMarks', undefined);
    }
    return readPage();
  };

  const look = async (): Promise<Look> => {
    const recognised = await withReaders(recognising(page()));
    return {
      portal: recognised === null ? null : { id: recognised.portal.id, name: recognised.portal.name },
      invited: following !== null,
      // A page no portal claims holds no grades to read uninvited; whether it is a sign-in form may be said.
      outcome: following?.outcome() ?? (recognised === null ? (await readPage()).outcome : null),
      gaveUp: following?.gaveUp() ?? false,
    };
  };

  const draw = (drawing: Drawing | null): void => {
    if (drawing === null) {
      layer?.remove();
      layer = null;
      return;
    }
    layer ??= createLayer(document, { dismiss: (place) => void send('dismiss', place) });
    layer.draw(drawing);
  };

  const report = async (answer: PortalReading, gaveUp: boolean): Promise<void> => {
    if (answer.outcome !== 'read') draw(null);
    await send('pageRead', { reading: answer, url: location.href, gaveUp });
  };

  const read = async (): Promise<Look> => {
    if (following === null) {
      following = followPage(document, readInvited, report);
      await following.first;
    } else await following.again();
    return look();
  };

  on('look', look);
  on('read', read);
  on('draw', ({ data }) => draw(data));
  on('show', ({ data }) => layer?.show(data) ?? false);
  on('stop', ({ data: origins }) => {
    if (!origins.includes(location.origin)) return;
    following?.stop();
    following = null;
    marksPlans = false;
    draw(null);
  });

  void send('arrived', undefined).then((mayRead) => (mayRead ? read() : null));
}

start();
