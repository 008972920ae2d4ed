import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Has LibreOffice print Word files as PDF into a folder, with a profile of its own; all in one call, which starts once. */
export async function printByLibreOffice(files: readonly string[], folder: string): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'kehoach-office-'));
  const options = ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...files];
  await promisify(execFile)('soffice', [`-env:UserInstallation=file://${profile}`, ...options], {
    // A start takes about a second, a small file a tenth; a busy machine several times that.
    timeout: 120_000 + 3_000 * files.length,
    maxBuffer: 1 << 26,
  });
  rmSync(profile, { recursive: true });
}
