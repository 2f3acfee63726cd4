import type { Drawing, MarkView, NoteView } from '../platform/protocol.ts';
import { element } from './element.ts';
import { icon } from './icons.ts';

export interface NoteActions {
  readonly close: () => void;
  readonly dismiss: (place: string) => void;
}

function partOf(page: Document, note: NoteView, words: Drawing['words'], actions: NoteActions): HTMLElement {
  const copy = element(page, 'button', { class: 'btn btn--primary', type: 'button' }, icon(page, 'copy'), element(page, 'span', {}, words.copy));
  copy.addEventListener('click', () => {
    void page.defaultView?.navigator.clipboard.writeText(note.ask).then(() => copy.lastElementChild?.replaceChildren(words.copied));
  });
  const wrong = element(page, 'button', { class: 'btn btn--quiet', type: 'button' }, icon(page, 'wrong'), words.wrong);
  wrong.addEventListener('click', () => actions.dismiss(note.place));
  return element(
    page,
    'section',
    {},
    element(page, 'h4', {}, note.title),
    element(page, 'p', {}, note.fact),
    element(page, 'p', { class: 'soft' }, note.explain),
    element(page, 'p', { class: 'ask' }, element(page, 'span', {}, words.youCouldAsk), note.ask),
    element(page, 'div', { class: 'actions' }, copy, wrong),
  );
}

/** The note of one mark: what the page says, what may explain it, what to ask; what else was noticed, by title. Built from text nodes alone. */
export function noteOf(page: Document, mark: MarkView, words: Drawing['words'], actions: NoteActions): HTMLElement {
  const close = element(page, 'button', { class: 'x', type: 'button', 'aria-label': words.close }, icon(page, 'close'));
  close.addEventListener('click', actions.close);
  const top = element(page, 'div', { class: 'top' }, element(page, 'span', { class: `chip chip--${mark.level}` }, icon(page, mark.level), mark.word), close);
  const [first, ...others] = mark.notes;
  const parts = [...(first === undefined ? [] : [partOf(page, first, words, actions)]), ...others.map(({ title }) => element(page, 'p', { class: 'more' }, title))];
  const note = element(page, 'div', { class: 'note', role: 'dialog', 'aria-label': mark.label, tabindex: '-1' }, top, ...parts);
  note.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') actions.close();
  });
  return note;
}
