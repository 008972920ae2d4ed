import { wordsFor } from './language.js';
import { run } from './run.js';
import { terminalOf } from './terminal.js';

const { stdout, stderr } = process;
const args = process.argv.slice(2);
// A reader that has had enough (`| head`) is no failure; a full disk is, and no reason for a stack trace.
stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') return;
  stderr.write(`${wordsFor(args).notPrinted(String(code))}\n`);
  process.exitCode = 2;
});
stderr.on('error', () => undefined);

// Set where a file manager opened the window, which waits for a key before it closes.
const ownWindow = (process.env.KEHOACH_WINDOW ?? '') !== '';
run(args, { ...terminalOf(process, process.env), ownWindow }).then((code) => {
  process.exitCode ??= code;
  if (ownWindow) stderr.write(`\n${wordsFor(args).dropped.anyKey}\n`);
});
