import type { VNode } from 'preact';
import type { StepId } from '../../analyzer/model/steps.ts';
import type { NextStep, When } from '../../analyzer/next-steps.ts';
import { wordsOf, wordsOfStep } from '../../i18n/finding-words.ts';
import { CopyButton } from '../components/copy-button.tsx';
import { useLit } from '../lit.tsx';
import type { Shown } from '../sort-out.ts';
import { DatesCard } from './dates-card.tsx';

const WHENS: readonly When[] = ['this-week', 'before-meeting', 'at-meeting'];

/** What to do, each step once, lightest first; every question to bring, with where it comes from; the days to come. */
export function StepsPanel({ shown }: { readonly shown: Shown }): VNode {
  const { words, child } = useLit();
  const asked = shown.all.slice(0, shown.toAsk);
  const serves = (step: StepId): string => {
    const numbers = asked.flatMap((finding, index) => (finding.next?.includes(step) === true ? [String(index + 1)] : []));
    return words('report_step_serves', { count: numbers.length, numbers: new Intl.ListFormat(words.language, { type: 'conjunction' }).format(numbers) });
  };
  const questions = asked.flatMap((finding, index) => {
    const [question] = wordsOf(finding, words, child).asks;
    return question === undefined ? [] : [{ question, number: index + 1, title: wordsOf(finding, words, child).title }];
  });
  return (
    <>
      <h2>{words('ui_next_steps')}</h2>
      <p class="lead">{words(asked.length === 0 ? 'report_no_steps' : 'report_steps_lead')}</p>
      <div class="half">
        {shown.steps.length === 0 ? null : (
          <section class="card box">
            <h3>{words('report_steps_title')}</h3>
            {WHENS.map((when) => {
              const steps = shown.steps.filter((next) => next.when === when);
              return steps.length === 0 ? null : (
                <>
                  <h4 class="kicker">{words(`report_steps_${when.replaceAll('-', '_')}`)}</h4>
                  <ol class="lined" start={shown.steps.indexOf(steps[0] as NextStep) + 1}>
                    {steps.map((next) => (
                      <li class="step">
                        <b class="step__n">{shown.steps.indexOf(next) + 1}</b>
                        <div>
                          <strong>{wordsOfStep(next.step, words, child)}</strong>
                          <p>{serves(next.step)}</p>
                        </div>
                      </li>
                    ))}
                  </ol>
                </>
              );
            })}
          </section>
        )}
        {questions.length === 0 ? null : (
          <section class="card box">
            <h3>{words('report_questions')}</h3>
            <ul class="lined">
              {questions.map(({ question, number, title }) => (
                <li>
                  <div>
                    <strong>{question}</strong>
                    <p>{words('report_question_from', { number, title })}</p>
                  </div>
                  <CopyButton text={question} label={words('report_copy')} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <DatesCard now={new Date()} />
      </div>
    </>
  );
}
