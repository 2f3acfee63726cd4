import type { Mark } from './mark.ts';
import type { Settings } from './settings.ts';

/** How a mark stands on its own scale. `unknown` is never `failing`. */
export type Standing = 'passing' | 'at-risk' | 'failing' | 'unknown';

const LETTER_STANDING: Readonly<Record<string, Standing>> = { A: 'passing', B: 'passing', C: 'passing', D: 'at-risk', F: 'failing', E: 'failing', U: 'failing' };
const PASS_FAIL_STANDING: Readonly<Record<string, Standing>> = { P: 'passing', PS: 'passing', CR: 'passing', S: 'passing', F: 'failing', NC: 'failing', NP: 'failing', U: 'failing', WF: 'failing' };

/**
 * Judges a mark by the letter the school printed; a percent decides only where no letter is printed.
 * Elementary and IB marks and `unknown` scales stay unknown: their lowest mark differs from school to school.
 */
export function standingOf(mark: Mark, settings: Pick<Settings, 'passingPercent'>): Standing {
  switch (mark.scale) {
    case 'letter':
      return LETTER_STANDING[mark.letter?.[0] ?? ''] ?? 'unknown';
    case 'percent':
      if (mark.percent === null) return 'unknown';
      if (mark.percent < settings.passingPercent) return 'failing';
      return mark.percent < settings.passingPercent + 5 ? 'at-risk' : 'passing';
    case 'pass-fail':
      return PASS_FAIL_STANDING[mark.letter ?? ''] ?? 'unknown';
    case 'standards': {
      const level = Number(mark.letter);
      if (!Number.isFinite(level) || mark.letter === null) return 'unknown';
      if (level < 2) return 'failing';
      return level < 3 ? 'at-risk' : 'passing';
    }
    case 'elementary':
    case 'ib':
    case 'unknown':
      return 'unknown';
  }
}
