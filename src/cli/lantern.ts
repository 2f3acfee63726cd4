import { parseArgs } from 'node:util';
import { BadInput } from './bad-input.ts';

const USAGE = `lantern check FILE... [--url URL] [--today YYYY-MM-DD] [--ocr] [--json]   PDF or saved page: what deserves a question
lantern read  FILE    [--url URL] [--ocr] [--json]                        what was read, no judgement
lantern accuracy FILE.jsonl [--errors] [--json]                   precision, recall and F1 on labelled statements`;

/** Runs one command, and loads only that one. Exit status: 0 done, 2 bad input with one line on stderr that names the file and the reason. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      today: { type: 'string' },
      json: { type: 'boolean', default: false },
      ocr: { type: 'boolean', default: false },
      errors: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [command, ...files] = positionals;
  if (values.help || command === undefined) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  if (files.length === 0) throw new BadInput(command, `name a file\n${USAGE}`);
  const url = values.url ?? null;
  switch (command) {
    case 'check':
      return write(await (await import('./check.ts')).check(files, { url, today: values.today ?? null, ocr: values.ocr, json: values.json }));
    case 'read':
      return write(await (await import('./read.ts')).read(files[0] ?? '', { url, ocr: values.ocr, json: values.json }));
    case 'accuracy':
      return write((await import('./accuracy.ts')).accuracy(files[0] ?? '', { errors: values.errors, json: values.json }));
    default:
      throw new BadInput(command, `is no command\n${USAGE}`);
  }
}

const write = (text: string): void => void process.stdout.write(`${text}\n`);

try {
  await main();
} catch (error) {
  if (!(error instanceof BadInput) && !(error instanceof TypeError && 'code' in error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
