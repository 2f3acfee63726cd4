import { useLayoutEffect, useState } from 'preact/hooks';
import type { Kept } from './port.ts';

/** Follows a kept value. Null until it was read for the first time; `first` is a value that was read already. */
export function useKept<Value>(kept: Kept<Value>, first: Value | null = null): Value | null {
  const [value, setValue] = useState<Value | null>(() => first);
  // Before the first paint: an effect would wait for it.
  useLayoutEffect(() => {
    let fresh = first === null;
    const stop = kept.onChange((changed) => {
      fresh = false;
      setValue(() => changed);
    });
    const read = async (): Promise<void> => {
      const now = await kept.get();
      if (fresh) setValue(() => now);
    };
    if (fresh) void read();
    return () => {
      fresh = false;
      stop();
    };
  }, [kept]);
  return value;
}
