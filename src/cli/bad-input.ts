/** Input that cannot be read. The message is one line: the file and the reason. */
export class BadInput extends Error {
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`);
    this.name = 'BadInput';
  }
}
