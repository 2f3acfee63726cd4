/** What a worker posts its messages on. */
export interface MessageSource {
  readonly addEventListener: (type: 'message', listener: () => void) => void;
  readonly removeEventListener: (type: 'message', listener: () => void) => void;
}

export interface FloodWatch {
  /** Is answered once, when too many messages came. */
  readonly flooded: Promise<'late'>;
  /** Something was finished: counting begins anew. */
  readonly rest: () => void;
  readonly close: () => void;
}

/**
 * Counts a worker's messages while it works at a page. pdf.js hands over about a thousand drawing steps a message and
 * keeps them all until the page is done, so a page without end would fill the memory long before its time is up.
 */
export function watchFlood(source: MessageSource, most: number): FloodWatch {
  let count = 0;
  const { promise: flooded, resolve } = Promise.withResolvers<'late'>();
  const heard = (): void => {
    count += 1;
    if (count > most) resolve('late');
  };
  source.addEventListener('message', heard);
  return {
    flooded,
    rest: () => {
      count = 0;
    },
    close: () => source.removeEventListener('message', heard),
  };
}
