import type { SectionId } from '../../../analyzer/model/plan.ts';
import { passageOf } from '../../layout.ts';
import { headingWords } from './heading-words.ts';
import { textOf } from './table-rows.ts';
import type { Token } from './token.ts';

/** Where the parent says a heading belongs, by its words: a part, `none` for no part, or null where nothing was said. */
export type CorrectHeading = (heading: string) => SectionId | 'none' | null;

/** Takes the parent's word for what a heading opens. What stands under it is read as if its form had always been known. */
export function correctHeadings(tokens: readonly Token[], correct: CorrectHeading, document: string): readonly Token[] {
  return tokens.flatMap((token): readonly Token[] => {
    const heading = headingOf(token);
    const said = heading === null ? null : correct(headingWords(heading));
    if (said === null) return [token];
    if (token.kind === 'title') {
      return said === 'none' ? [token] : [{ kind: 'field', concepts: [`section.${said}`], label: passageOf(document, token.lines), labelLines: token.lines, ordinal: null, area: null, value: [], closed: true, level: token.level }];
    }
    if (token.kind !== 'field') return [token];
    if (said !== 'none') return [{ ...token, concepts: [`section.${said}`], guessed: false }];
    const title: Token = { kind: 'title', level: token.level ?? 1, lines: token.labelLines };
    return token.value.length === 0 ? [title] : [title, { kind: 'text', lines: token.value, marker: null }];
  });
}

/** The words of a token that stands as a heading, or null. */
export function headingOf(token: Token): string | null {
  if (token.kind === 'title') return textOf(token.lines);
  return token.kind === 'field' && token.level !== null ? token.label.text : null;
}
