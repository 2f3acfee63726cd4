import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { agenda, questionSheet } from '../../letters/agenda.ts';
import { GUIDES, guidesFor } from '../../letters/guides/index.ts';
import { readGuide } from '../../letters/guides/guide.ts';
import { draftOf, letterById, LETTERS, lettersFor } from '../../letters/index.ts';
import { keyOf, type Facts, type Letter, type LetterId } from '../../letters/letter.ts';
import { Fold } from '../components/fold.tsx';
import { useLit } from '../lit.tsx';
import { ISentIt } from '../told/i-sent-it.tsx';
import { SentLetters } from '../told/sent-letters.tsx';
import { factsOf } from './facts-of.ts';
import { GuideFold } from './guide-fold.tsx';
import { LetterDesk, type LetterEdit } from './letter-desk.tsx';
import type { LettersAsked } from './letters-later.tsx';
import './letters.css';
import { MeetingSheet } from './meeting-sheet.tsx';
import { useBothWords } from './use-both-words.ts';

interface Chosen {
  readonly letter: Letter;
  readonly repeat: Facts['repeat'];
}

/** Letters for what was found, lightest first, every other letter, and the situations parents come with. What is written stays until the page closes. */
export function LettersPanel({ shown, writeAbout }: LettersAsked): VNode {
  const { words, kase, child, preferences } = useLit();
  const both = useBothWords();
  const panel = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [sheet, setSheet] = useState<'agenda' | 'questions' | null>(null);
  const [edits, setEdits] = useState<ReadonlyMap<string, LetterEdit>>(new Map());
  const found = shown.all.slice(0, shown.toAsk);
  // What the parent came to write about is told first: a letter holds two places at most.
  const aboutFirst = found.toSorted((a, b) => Number(b.rule === writeAbout) - Number(a.rule === writeAbout));
  const facts = factsOf(kase, preferences.nickname === '' ? '[ ]' : preferences.nickname);
  const begun = useRef(false);
  useEffect(() => {
    begun.current ||= chosen !== null || sheet !== null;
    if (begun.current) panel.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [chosen?.letter, sheet, both === null]);

  const open = (id: LetterId, repeat?: Facts['repeat']): void => {
    const letter = letterById(id);
    if (letter !== undefined) setChosen({ letter, repeat });
  };
  useEffect(() => {
    const [lightest] = lettersFor(found.filter(({ rule }) => rule === writeAbout));
    if (lightest !== undefined) open(lightest.id);
  }, [writeAbout]);
  const goBack = (): void => {
    setChosen(null);
    if (writeAbout !== null) location.hash = '#letters';
  };
  if (chosen !== null && both !== null) {
    const { letter, repeat } = chosen;
    const key = `${letter.id} ${repeat ?? ''}`;
    return (
      <div ref={panel} key={key}>
        <LetterDesk
          draft={draftOf(letter, aboutFirst, repeat === undefined ? facts : { ...facts, repeat })}
          both={both}
          edit={edits.get(key) ?? null}
          onEdit={(edit) => setEdits((before) => new Map(before).set(key, edit))}
          onBack={goBack}
        />
        <ISentIt key={letter.id} letter={letter.id} />
      </div>
    );
  }
  const told = { ...facts, child };
  if (sheet !== null) {
    return (
      <div ref={panel}>
        <MeetingSheet sheet={sheet === 'agenda' ? agenda(found, told) : questionSheet(found, told)} onBack={() => setSheet(null)} />
      </div>
    );
  }
  const offered = lettersFor(found);
  const others = LETTERS.filter((letter) => !offered.includes(letter));
  const signed = guidesFor(found);
  const guides = [...signed, ...GUIDES.filter((guide) => !signed.includes(guide))];
  const list = (letters: readonly Letter[]): VNode => (
    <ul class="letterlist">
      {letters.map(({ id }) => (
        <li>
          <button type="button" class="link" onClick={() => open(id)}>
            {words(`${keyOf(id)}_title`)}
          </button>
          <p>{words(`${keyOf(id)}_about`)}</p>
        </li>
      ))}
    </ul>
  );
  return (
    <div class="letters" ref={panel}>
      <h2 tabIndex={-1}>{words('letter_ui_title')}</h2>
      <p class="lead">{words('letter_ui_lead')}</p>
      {found.length === 0 ? null : (
        <div class="actions">
          <button type="button" class="btn" onClick={() => setSheet('agenda')}>
            {words('letter_ui_agenda')}
          </button>
          <button type="button" class="btn" onClick={() => setSheet('questions')}>
            {words('letter_ui_questions')}
          </button>
        </div>
      )}
      <SentLetters onLetter={open} />
      <div class="half">
        <section class="card box">
          <h3>{words(offered.length === 0 ? 'letter_ui_all' : 'letter_ui_offered')}</h3>
          {list(offered.length === 0 ? LETTERS : offered)}
          {offered.length === 0 ? null : <Fold title={words('letter_ui_more', { count: others.length })}>{list(others)}</Fold>}
        </section>
        <section class="guides">
          <h3>{words('letter_ui_guides')}</h3>
          {guides.map((guide) => (
            <GuideFold key={guide.id} page={readGuide(guide, found, told)} onLetter={(id) => open(id, guide.repeat)} />
          ))}
        </section>
      </div>
    </div>
  );
}
