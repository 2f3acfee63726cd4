import { saveFile } from '../save-file.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Saves a letter as a Word file, for the parent's own word processor. The library loads when the first file is asked for. */
export async function saveDocx(name: string, subject: string, body: string): Promise<void> {
  const { Document, Packer, Paragraph, TextRun } = await import('docx');
  const paragraph = (text: string, bold: boolean): InstanceType<typeof Paragraph> =>
    new Paragraph({ spacing: { after: 200 }, children: text.split('\n').map((line, index) => new TextRun(index === 0 ? { text: line, bold } : { text: line, bold, break: 1 })) });
  const children = [paragraph(subject, true), ...body.split(/\n{2,}/).map((text) => paragraph(text, false))];
  const document = new Document({ title: subject, styles: { default: { document: { run: { font: 'Calibri', size: 24 } } } }, sections: [{ children }] });
  saveFile(`${name}.docx`, TYPE, await Packer.toBlob(document));
}
