import { registerWorkbook } from '../../issue/register-workbook.js';
import type { Language } from '../../model/language.js';
import { readRegister } from '../../read/read-register.js';
import { unreadableFile } from '../../read/unreadable-file.js';
import { writeWorkbook } from '../../workbook/write-workbook.js';
import { collectFindings } from '../collect-findings.js';
import { readPath } from '../disk.js';
import { exitCode } from '../exit.js';
import { reportText } from '../report.js';
import type { Terminal } from '../terminal.js';
import { writeNew } from '../write-new.js';

export interface RegisterOptions {
  readonly out: string;
  readonly force: boolean;
  readonly language: Language;
}

/** `kehoach register`: a register of outgoing documents as a workbook with the ten columns of the decree. */
export async function exportRegister(
  path: string,
  { out, force, language }: RegisterOptions,
  terminal: Terminal,
): Promise<number> {
  const collection = collectFindings();
  const there = await readPath(path);
  if ('error' in there) {
    collection.add({ findings: [unreadableFile(path, there.error, { file: path, at: { file: 'whole' } })] });
  } else {
    const { value, findings, source } = readRegister(there.bytes, path);
    collection.add({ findings, ...(source ? { sources: [source] } : {}) });
    if (value && exitCode(findings, 'error') === 0) {
      const blocked = await writeNew(out, await writeWorkbook(registerWorkbook(value)), force);
      if (blocked) collection.add({ findings: [blocked] });
      else terminal.out(`${out}\n`);
    }
  }
  const findings = collection.findings();
  if (findings.length > 0) {
    terminal.err(reportText({ ...collection.report(), language }, terminal.colour.err));
  }
  return exitCode(findings, 'error');
}
