import { spawn } from 'node:child_process';
import { facePath, previewCss } from '../../preview/page/preview-css.js';
import { previewPage } from '../../preview/page/preview-page.js';
import { previewScript } from '../../preview/page/preview-script.js';
import { pageFamily } from '../../write/html/paged/font-faces.js';
import { findPlans } from '../find-plans.js';
import { type Served, type Serving, serve } from '../preview/serve.js';
import { previewSession } from '../preview/session.js';
import { watchFiles } from '../preview/watch-files.js';
import { fontFiles } from '../product-files.js';
import type { Language } from '../report-input.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { previewCommandWords } from '../words/preview-words.js';

export interface PreviewOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Whether to open the browser. */
  readonly open: boolean;
  readonly language: Language;
  /** Ends the preview. */
  readonly signal: AbortSignal;
}

/** `kehoach preview`: serves the page until it is told to end. */
export async function preview(
  paths: readonly string[],
  { port, open, language, signal }: PreviewOptions,
  terminal: Terminal,
): Promise<number> {
  const words = previewCommandWords[language];
  const plans = await findPlans(paths, language);
  const [plan] = plans;
  if (plan === undefined || plans.length > 1) throw new UsageError(words.choose(plans));
  const watching = watchFiles(() => void session.renew());
  const session = previewSession(plan, language, () => watching.on(session.files()));
  const serving = await serve({ port, files: await served(language), listen: session.listen }).catch(
    (error: NodeJS.ErrnoException): Serving => {
      watching.stop();
      if (error.code === 'EADDRINUSE') throw new UsageError(words.portTaken(port));
      throw error;
    },
  );
  terminal.out(words.running(plan, serving.address));
  const first = session.renew();
  if (open) openBrowser(serving.address);
  await first;
  await aborted(signal);
  watching.stop();
  await serving.close();
  terminal.err(words.ended);
  return 0;
}

async function served(language: Language): Promise<ReadonlyMap<string, Served>> {
  const fonts = await fontFiles('tinos');
  const faces = fonts
    ? (['regular', 'bold', 'italic', 'boldItalic'] as const).map((face): [string, Served] => [
        facePath(face),
        { type: 'font/ttf', body: fonts[face] },
      ])
    : [];
  return new Map<string, Served>([
    ['', { type: 'text/html; charset=utf-8', body: previewPage(language) }],
    ['preview.css', { type: 'text/css; charset=utf-8', body: previewCss(pageFamily) }],
    ['preview.js', { type: 'text/javascript; charset=utf-8', body: previewScript }],
    ...faces,
  ]);
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** By the system's own way; where there is none the address stands on the terminal. */
function openBrowser(address: string): void {
  const [program, ...args] =
    process.platform === 'win32'
      ? ['explorer.exe', address]
      : process.platform === 'darwin'
        ? ['open', address]
        : ['xdg-open', address];
  const child = spawn(program ?? '', args, { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}
