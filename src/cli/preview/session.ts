import { resolve } from 'node:path';
import type { FaceName, FontSet } from '../../doc/fonts.js';
import type { Finding } from '../../model/finding.js';
import type { Language } from '../../model/language.js';
import type { Resources } from '../../pipeline.js';
import type { Panel } from '../../preview/panel.js';
import type { Before } from '../../preview/panels/changes-panel.js';
import { findingsPanel } from '../../preview/panels/findings-panel.js';
import type { Looks } from '../../preview/shown-pages.js';
import { openedAs, type Preview, placeFinder, previewPanels, previewPlan } from '../../preview-plan.js';
import { classNames } from '../../write/html/class-names.js';
import { papers } from '../../write/html/paged/paged-css.js';
import { diskFiles } from '../disk.js';
import { fault } from '../fault.js';
import { fontFiles } from '../product-files.js';

/** What the page is told of the pages; `svgs` are those it does not have. */
interface SentPages {
  readonly build: number;
  readonly title: string;
  /** The whole path of each file that can be opened at a line. */
  readonly paths: Readonly<Record<string, string>>;
  readonly looks: string;
  readonly documents: readonly {
    readonly id: string;
    readonly name: string;
    readonly pages: readonly { readonly key: string; readonly lines: readonly string[] }[];
  }[];
  readonly svgs: Readonly<Record<string, string>>;
}

type Tell = (event: string, data: unknown) => void;

/** A page that listens, and what it has. */
interface Listener {
  readonly tell: Tell;
  keys: ReadonlySet<string>;
  panels: ReadonlyMap<string, number>;
}

/** One plan under preview: built anew when its files change, told to the pages that listen. */
export interface Session {
  /** Builds; a call during a build leads to one more after it, so that what is on the disk at last is shown. */
  readonly renew: () => Promise<void>;
  readonly listen: (tell: Tell) => () => void;
  /** The files of the last build, those that were missing too. */
  readonly files: () => ReadonlySet<string>;
  /** The font file of the last pages' face; none before there are any. */
  readonly face: (name: FaceName) => Uint8Array | undefined;
}

interface KnownPanel extends Panel {
  readonly version: number;
}

export interface SessionInput {
  readonly planPath: string;
  readonly language: Language;
  /** Called when a build has ended: its files are known. */
  readonly built: () => void;
  /** Makes what stands beside the pages; tests put another in its place. */
  readonly panelsOf?: typeof previewPanels;
}

export function previewSession({
  planPath,
  language,
  built,
  panelsOf = previewPanels,
}: SessionInput): Session {
  const looks: Looks = { classes: classNames('t'), papers: papers() };
  const listeners = new Set<Listener>();
  const keys = new Map<string, string>();
  let nextKey = 0;
  let build = 0;
  let files: ReadonlySet<string> = new Set([planPath]);
  let opened: readonly Before[] = [];
  let fonts: FontSet | undefined;
  let pages: SentPages | undefined;
  let panels: readonly KnownPanel[] = [];
  let running: Promise<void> | undefined;
  let again = false;

  /** A bug of ours ends one build, not the preview: it is told like a finding. */
  async function once(): Promise<void> {
    const read = new Set<string>([planPath]);
    const resources = await recorded(planPath, read);
    const preview = await previewPlan(planPath, resources, looks).catch((error: unknown) =>
      broken(planPath, fault(planPath, error)),
    );
    build += 1;
    fonts = preview.composed.fonts ?? fonts;
    pages = sentPages(preview);
    for (const listener of listeners) sendPages(listener);
    if (opened.length === 0) opened = openedAs(preview);
    files = read;
    built();
    // What stands beside pages that are old already is not made.
    if (again) return;
    const fresh = await panelsOf(preview, opened, resources, language).catch((error: unknown) => [
      faultPanel(fault(planPath, error), language),
    ]);
    panels = fresh.map((panel) => versioned(panel));
    files = read;
    built();
    for (const listener of listeners) sendPanels(listener);
  }

  function sentPages(preview: Preview): SentPages {
    const placeOf = placeFinder(preview);
    const drawn = new Set(preview.documents.flatMap(({ pages: sheets }) => sheets.map(({ svg }) => svg)));
    // A build that prints nothing leaves the pages of the one before in sight.
    if (drawn.size > 0) for (const svg of keys.keys()) if (!drawn.has(svg)) keys.delete(svg);
    for (const svg of drawn) if (!keys.has(svg)) keys.set(svg, `p${nextKey++}`);
    const lineOf = (source: string) => {
      const place = source === '' ? undefined : placeOf(source);
      return place ? `${place.file}:${place.line}` : '';
    };
    return {
      build,
      title: preview.title,
      paths: Object.fromEntries(
        preview.composed.sources.map(({ path }) => [path, resolve(path).replaceAll('\\', '/')]),
      ),
      looks: [looks.papers.css(), looks.classes.css()].join('\n'),
      documents: preview.documents.map(({ id, name, pages: sheets }) => ({
        ...{ id, name },
        pages: sheets.map(({ svg, sources }) => ({ key: keys.get(svg) ?? '', lines: sources.map(lineOf) })),
      })),
      svgs: Object.fromEntries([...keys].map(([svg, key]) => [key, svg])),
    };
  }

  function sendPages(listener: Listener): void {
    if (!pages) return;
    const { svgs } = pages;
    const unknown = Object.entries(svgs).filter(([key]) => !listener.keys.has(key));
    listener.tell('pages', { ...pages, svgs: Object.fromEntries(unknown) });
    listener.keys = new Set(Object.keys(svgs));
  }

  function sendPanels(listener: Listener): void {
    const sent = panels.map(({ id, title, count, html, version }) =>
      listener.panels.get(id) === version ? { id, title, count } : { id, title, count, html, version },
    );
    listener.tell('panels', { build, panels: sent });
    listener.panels = new Map(panels.map(({ id, version }) => [id, version]));
  }

  function versioned(panel: Panel): KnownPanel {
    const before = panels.find(({ id }) => id === panel.id);
    return { ...panel, version: before?.html === panel.html ? before.version : build };
  }

  async function untilSettled(): Promise<void> {
    do {
      again = false;
      await once();
    } while (again);
  }

  return {
    renew: () => {
      again = true;
      running ??= untilSettled().finally(() => {
        running = undefined;
      });
      return running;
    },
    listen: (tell) => {
      const listener: Listener = { tell, keys: new Set(), panels: new Map() };
      listeners.add(listener);
      sendPages(listener);
      if (panels.length > 0) sendPanels(listener);
      return () => listeners.delete(listener);
    },
    files: () => files,
    face: (name) => fonts?.[name].bytes,
  };
}

/** The plan's files, and a note of every one that was asked for. */
async function recorded(planPath: string, read: Set<string>): Promise<Resources> {
  const files = await diskFiles(planPath);
  return {
    ...files,
    fonts: fontFiles,
    readFile: (path) => {
      read.add(path);
      return files.readFile(path);
    },
  };
}

function broken(planPath: string, finding: Finding): Preview {
  const composed = { templates: new Map(), findings: [finding], silenced: [], sources: [], docs: [] };
  return { planPath, title: planPath, documents: [], composed };
}

function faultPanel(finding: Finding, language: Language): Panel {
  return findingsPanel({
    ...{ findings: [finding], silenced: [], ready: [], language },
    placeOf: ({ file }) => ({ file, line: 1, column: 1 }),
    pageOf: () => undefined,
  });
}
