import { remember } from './remember.ts';

const SCREEN_READER_ONLY =
  /(?:^|[\s_-])(?:sr-only|sronly|hidden-label|screen_readers?_only|visually-?hidden|screen-?reader(?:-?only|-?text|-?content)?|a11y-(?:hidden|text|only)|accessib(?:le|ility)-?(?:hidden|text|hide)|off-?screen|element-invisible|assistive-text|hidden-accessible|accesshide)(?:\s|$)/i;
const HIDDEN_CLASS = /(?:^|\s)(?:hidden|hide|printonly|is-hidden|ng-hide|d-none|display-none|print-only|visible-print(?:-block)?|show-for-print|x-hide-display|sg-hidden)(?:\s|$)/i;
const SHOWN_AT_SOME_WIDTH = /(?:^|\s)(?:d-(?:sm|md|lg|xl|xxl)-(?!none)\S|(?:sm|md|lg|xl):(?:block|flex|grid|inline|table))/i;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Hidden by its own attributes, class or inline style. Style sheets and layout are not asked: that would cost a reflow per cell. */
export function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style !== null && HIDDEN_STYLE.test(style)) return true;
  const classes = element.getAttribute('class');
  return classes !== null && meaningOf(classes) === 'hidden';
}

/** Hidden, or meant for screen readers only: such text repeats or explains what is drawn, so it is never part of a value. */
export function isUnseen(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  const classes = element.getAttribute('class');
  if (classes !== null && meaningOf(classes) !== 'drawn') return true;
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN_STYLE.test(style);
}

const meaningOf = remember((classes): 'screen-reader' | 'hidden' | 'drawn' => {
  if (SCREEN_READER_ONLY.test(classes)) return 'screen-reader';
  return HIDDEN_CLASS.test(classes) && !SHOWN_AT_SOME_WIDTH.test(classes) ? 'hidden' : 'drawn';
});

/** A row or block that is a hidden copy, or stands inside one. */
export function isInHidden(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (isUnseen(at) || at.getAttribute('aria-hidden') === 'true') return true;
  }
  return false;
}
