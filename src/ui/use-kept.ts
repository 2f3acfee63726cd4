import { useEffect, useState } from 'preact/hooks';
import type { Kept } from './port.ts';

/** Follows a kept value. Null until it was read for the first time. */
export function useKept<Value>(kept: Kept<Value>): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    let fresh = true;
    const stop = kept.onChange((changed) => {
      fresh = false;
      setValue(() => changed);
    });
    const read = async (): Promise<void> => {
      const first = await kept.get();
      if (fresh) setValue(() => first);
    };
    void read();
    return () => {
      fresh = false;
      stop();
    };
  }, [kept]);
  return value;
}
