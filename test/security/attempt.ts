/** One bad input, tried as an attacker or an accident would bring it, and what it must give. */
import { expect } from 'vitest';
import { type Contents, makeProject, type Project, type Ran } from '../support/project.js';
import { office, plan, planWith } from '../support/sample.js';

export interface Attempt {
  /** What is tried, as the first column of the table says it; unique. */
  readonly input: string;
  /** What it gave, for the last column; throws where that is not what it must be. */
  readonly run: () => Promise<string>;
}

export interface Group {
  readonly title: string;
  readonly attempts: readonly Attempt[];
}

/** What a command must have said, and how it must have ended. */
export interface Wanted {
  readonly code: number;
  /** Words of a finding, in English. */
  readonly says?: string;
}

export interface Tried {
  readonly files?: Contents;
  /** What is done to the folder before: links, devices. */
  readonly prepare?: (project: Project) => void;
  /** `build` into Markdown where it is left out. */
  readonly args?: readonly string[];
  /** What must be true of the folder after. */
  readonly after?: (project: Project, ran: Ran) => void;
}

/** An attempt by the command line: the sample project with other files, one command. */
export function byCommand(input: string, wanted: Wanted, tried: Tried): Attempt {
  return {
    input,
    run: async () => {
      const project = makeProject({ 'plans/a.yaml': plan, 'plans/offices/xa.yaml': office, ...tried.files });
      tried.prepare?.(project);
      const ran = await project.run(...(tried.args ?? ['build', '--format', 'md']), '--lang', 'en');
      expectCalm(ran);
      const first = finding(ran, wanted.says);
      expect(first).toContain(wanted.says ?? '');
      expect(ran.code).toBe(wanted.code);
      tried.after?.(project, ran);
      // Wrong usage is no finding.
      const usage = ran.code === 2 ? ran.err.split('\n')[0] : 'nothing to report';
      return `${first === '' ? usage : first} (exit ${ran.code})`;
    },
  };
}

/** An attempt whose file is the plan, all but the required fields. */
export function byPlan(input: string, wanted: Wanted, rest: string, tried: Tried = {}): Attempt {
  return byCommand(input, wanted, { ...tried, files: { 'plans/a.yaml': planWith(rest), ...tried.files } });
}

/** Neither a stack trace nor an error of our own. */
export function expectCalm({ out, err }: Pick<Ran, 'out' | 'err'>): void {
  const said = out + err;
  expect(said).not.toMatch(/^\s+at .*[:(]\d+/m);
  expect(said).not.toMatch(/Something went wrong|TypeError|RangeError|node:internal/);
}

/**
 * The findings on one line each, place and message; of several the one that says so much. Long quotations are cut, the name of the
 * section is left out.
 */
export function finding({ out, err }: Pick<Ran, 'out' | 'err'>, says = ''): string {
  const found = [...`${err}\n${out}`.matchAll(/^(?:Error|Warning|Hint) (?:[^:\n]+, )?(\S+?): (.*)$/gm)].map(
    ([, place = '', message = '']) =>
      `${message.includes('too deeply') ? file(place) : place}: ${message}`.replace(
        /“([^”]{60})[^”]*”/g,
        '“$1…”',
      ),
  );
  return found.find((each) => each.includes(says)) ?? found[0] ?? '';
}

/** Where the reader's stack ends differs from run to run. */
const file = (place: string) => place.replace(/:\d+:\d+$/, '');

/** Markdown cannot hold the bar of a table's cell, nor characters that nobody sees. */
export function cell(text: string): string {
  return text
    .replace(
      /\p{Cc}|\p{Cf}/gu,
      (c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    )
    .replace(/[\\|<>*_`[\]]/g, '\\$&');
}
