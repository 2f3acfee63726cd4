import type { VNode } from 'preact';
import type { Piece } from '../../i18n/words.ts';

/** Words with their numbers set in bold. */
export function Rich({ pieces }: { readonly pieces: readonly Piece[] }): VNode {
  return <>{pieces.map((piece) => (typeof piece === 'string' ? piece : <b>{piece.bold}</b>))}</>;
}
