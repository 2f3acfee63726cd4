export interface Limits {
  /** Pages past this one are not read and named in the coverage. */
  readonly pages: number;
  /** Bytes of the largest file that is opened. */
  readonly bytes: number;
  /** Milliseconds after which no further page is begun. */
  readonly time: number;
  /** Milliseconds one page, or opening the file, may take. */
  readonly pageTime: number;
  /** Messages of about a thousand drawing steps that may come before a page is done; some 400 MB of them. */
  readonly messages: number;
}

/** An IEP has 10 to 40 pages; a file with all its annexes stays under these. */
export const LIMITS: Limits = { pages: 500, bytes: 200_000_000, time: 120_000, pageTime: 20_000, messages: 1000 };

/** Pixels of the largest picture that is decoded, 160 MB of them: a letter-size page at 600 dots per inch has 34 million. */
export const MOST_PIXELS = 40_000_000;

/** What `work` answers, or `late` when it takes longer than `time` milliseconds. */
export async function within<T, L>(time: number, late: L, work: Promise<T>): Promise<T | L> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clock = new Promise<L>((resolve) => {
    timer = setTimeout(() => resolve(late), time);
  });
  try {
    return await Promise.race([work, clock]);
  } finally {
    clearTimeout(timer);
  }
}
