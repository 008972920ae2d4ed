import { spawn } from 'node:child_process';
import type { FaceName } from '../../doc/fonts.js';
import type { Language } from '../../model/language.js';
import { facePath, previewCss } from '../../preview/page/preview-css.js';
import { previewPage } from '../../preview/page/preview-page.js';
import { previewScript } from '../../preview/page/preview-script.js';
import { pageFamily } from '../../write/html/paged/font-faces.js';
import { findPlans } from '../find-plans.js';
import { type Served, type Serving, serve } from '../preview/serve.js';
import { previewSession, type Session } from '../preview/session.js';
import { watchFiles } from '../preview/watch-files.js';
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
  const session = previewSession({
    ...{ planPath: plan, language },
    built: () => watching.on(session.files()),
  });
  const serving = await serve({ port, fileOf: served(language, session), listen: session.listen }).catch(
    (error: NodeJS.ErrnoException): Serving => {
      watching.stop();
      if (error.code === 'EADDRINUSE') throw new UsageError(words.portTaken(port));
      throw error;
    },
  );
  terminal.out(words.running(plan, serving.address));
  const first = session.renew();
  if (open) openBrowser(serving.opening);
  await first;
  await aborted(signal);
  watching.stop();
  await serving.close();
  terminal.err(words.ended);
  return 0;
}

/** The page's own files, and the font of its pages. */
function served(language: Language, { face }: Session): (name: string) => Served | undefined {
  const fixed = new Map<string, Served>([
    ['', { type: 'text/html; charset=utf-8', body: previewPage(language) }],
    ['preview.css', { type: 'text/css; charset=utf-8', body: previewCss(pageFamily) }],
    ['preview.js', { type: 'text/javascript; charset=utf-8', body: previewScript }],
  ]);
  return (name) => {
    const wanted = faces.find((each) => facePath(each) === name);
    const body = wanted && face(wanted);
    return body ? { type: 'font/ttf', body } : fixed.get(name);
  };
}

const faces: readonly FaceName[] = ['regular', 'bold', 'italic', 'boldItalic'];

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
