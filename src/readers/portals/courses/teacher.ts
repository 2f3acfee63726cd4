import { remember } from '../look/remember.ts';
import { everyWord, linesOf, visibleText } from '../look/visible-text.ts';

const MAIL = /^(?:e-?mail|correo(?: electr[oó]nico)?|contact|message|send (?:an )?e-?mail to)\s*:?\s+(?:to )?/i;
const MAIL_LINK = /mailto:|\be?-?mail/i;
const DETAILS = /^(?:details about|view (?:profile|details) (?:of|for)|detalles (?:sobre|de))\s+/i;
const LABEL = /^(?:teacher|instructor|staff|profesora?|maestr[oa]|docente)(?: name)?(?:\(?s\)?)?\s*:\s*/i;
const PERSON = /^(?:(?:Mr|Mrs|Ms|Mx|Dr|Sr|Sra|Miss)\.? )?[\p{Lu}][\p{L}'’.-]*(?:(?:,? | ?, ?| & )[\p{Lu}][\p{L}'’.-]*){0,4}$/u;

/** The teacher named inside a course cell or card: a mail link, a labelled line, or a line that is a person's name. */
export function teacherIn(block: Element, courseName: string): string | null {
  if (block.firstElementChild === null && !/\n|:/.test(block.textContent ?? '')) return null;
  const links = block.getElementsByTagName('a');
  for (let link = links.item(0), index = 0; link !== null; link = links.item(++index)) {
    if (!['href', 'class', 'title'].some((name) => MAIL_LINK.test(link?.getAttribute(name) ?? ''))) continue;
    for (const label of labelsOf(link)) {
      const name = personIn(label.replace(/\n/g, ' ').replace(MAIL, '').replace(DETAILS, ''));
      if (name !== null && !label.includes('@')) return name;
    }
  }
  const marked = block.querySelector('[class*="teacher" i],[class*="instructor" i],[data-teacher]');
  const byClass = marked === null ? null : personIn(visibleText(marked).split('\n')[0] ?? '');
  if (byClass !== null) return byClass;
  for (const line of linesOf(block)) {
    if (LABEL.test(line)) return personIn(line);
    if (line !== courseName && !line.includes(courseName) && /,|^(?:Mr|Mrs|Ms|Mx|Dr|Sra?)\b/.test(line)) {
      const name = personIn(line);
      if (name !== null) return name;
    }
  }
  return null;
}

function* labelsOf(link: Element): Generator<string> {
  yield visibleText(link);
  yield everyWord(link);
  yield link.getAttribute('title') ?? '';
  yield link.getAttribute('aria-label') ?? '';
}

/** A person's name without its label and mail words, or null. */
export const personIn: (text: string) => string | null = remember((text) => {
  const name = text
    .replace(LABEL, '')
    .replace(MAIL, '')
    .replace(/\s*[-–|(]?\s*\b(?:rm|room|per(?:iod)?\b.?\s*\d|email|e-mail)\b.*$/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  return name.length <= 60 && PERSON.test(name) ? name : null;
});
