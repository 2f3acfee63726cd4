declare module 'write-good' {
  /** Suggestions about the prose of a text. */
  export default function writeGood(text: string): readonly { readonly index: number; readonly offset: number; readonly reason: string }[];
}
