import type { DroppedWords } from './dropped-words.js';
/** What the command line itself says. */
export interface CommandWords {
  readonly titles: Readonly<Record<string, string>>;
  /** How the help writes arguments and the values of options. */
  readonly value: Readonly<
    Record<
      | 'options'
      | 'command'
      | 'plan'
      | 'plans'
      | 'document'
      | 'files'
      | 'file'
      | 'name'
      | 'folder'
      | 'list'
      | 'level'
      | 'preset'
      | 'round'
      | 'year'
      | 'unit'
      | 'number'
      | 'register'
      | 'month'
      | 'day',
      string
    >
  >;
  readonly program: string;
  readonly version: string;
  readonly help: string;
  readonly helpCommand: string;
  readonly lang: string;
  readonly build: CommandHelp;
  readonly check: CommandHelp;
  readonly import: ImportHelp;
  readonly newYear: NewYearHelp;
  readonly diff: DiffHelp;
  readonly tasks: TasksHelp;
  readonly letters: LettersHelp;
  readonly report: ReportHelp;
  readonly issue: IssueHelp;
  readonly afterIssue: AfterIssueHelp;
  readonly register: RegisterHelp;
  readonly verify: VerifyHelp;
  readonly plans: string;
  readonly out: string;
  readonly format: (known: readonly string[]) => string;
  readonly draft: string;
  readonly fit: string;
  readonly paged: string;
  readonly ready: { readonly build: string; readonly check: string };
  readonly document: string;
  readonly sheet: string;
  readonly force: string;
  readonly forceBuild: string;
  readonly checkFormat: string;
  readonly level: string;
  readonly fix: string;
  readonly verifyBuild: string;
  readonly builtAlike: (files: number) => string;
  readonly dropped: DroppedWords;
  readonly usage: {
    readonly unknownOption: (name: string) => string;
    readonly unknownCommand: (name: string) => string;
    readonly missingArgument: (name: string) => string;
    readonly noCommand: string;
    readonly other: string;
    readonly similar: (names: string) => string;
  };
  readonly otherSheet: (option: string, path: string) => string;
  readonly choices: (option: string, given: string, known: readonly string[]) => string;
  readonly badRound: (given: string) => string;
  /** An option that only means something beside another, and one that means nothing beside it. */
  readonly onlyWith: (option: string, other: string) => string;
  readonly notWith: (option: string, other: string) => string;
  readonly noFolder: string;
  readonly noPlans: (folders: string) => string;
  readonly seeHelp: string;
  readonly unexpected: string;
  readonly notPrinted: (code: string) => string;
  readonly pages: (count: number) => string;
}

/** A line for the list of commands, a sentence or two for the command's own help. */
export interface CommandHelp {
  readonly summary: string;
  readonly description: string;
}

export interface ImportHelp extends CommandHelp {
  readonly files: string;
  readonly out: string;
  readonly report: string;
  readonly revisions: string;
  readonly force: string;
  readonly office: string;
  readonly into: string;
  readonly dryRun: string;
  readonly noFiles: string;
  readonly noOut: string;
  /** `--out` names a file that is no plan. */
  readonly otherOut: (path: string) => string;
  readonly nothingIn: (folder: string) => string;
}

export interface NewYearHelp extends CommandHelp {
  readonly plan: string;
  readonly year: string;
  readonly out: string;
  readonly force: string;
  readonly dryRun: string;
  readonly format: string;
  readonly onePlan: string;
  readonly noYear: string;
  readonly badYear: (given: string) => string;
  /** `--out` names a file that is no plan. */
  readonly otherOut: (path: string) => string;
}

export interface DiffHelp extends CommandHelp {
  readonly files: string;
  /** What the help calls the two files. */
  readonly both: readonly [old: string, next: string];
  readonly format: (known: readonly string[]) => string;
  readonly out: string;
  readonly level: string;
  readonly failOn: string;
  readonly redline: string;
  readonly force: string;
  readonly series: string;
  /** An option that speaks of two plans. */
  readonly notForSeries: (option: string) => string;
  readonly onePlan: (folder: string) => string;
  readonly notFollowed: string;
  /** Plans that are not of the office and series of the latest one. */
  readonly strangers: (paths: readonly string[]) => string;
  readonly twoFiles: (given: number) => string;
  readonly folder: (path: string) => string;
  readonly notCompared: (old: string, next: string) => string;
}

/** Letters made of a plan's work. */
export interface LettersHelp {
  readonly letters: string;
  readonly extracts: string;
  readonly remind: string;
  readonly each: string;
  readonly together: string;
  readonly needsOut: (option: string) => string;
}

export interface TasksHelp extends CommandHelp {
  readonly results: string;
  readonly format: (known: readonly string[]) => string;
  readonly forms: (known: readonly string[]) => string;
  readonly unit: string;
  readonly month: string;
  readonly asOf: string;
  readonly out: string;
  readonly force: string;
  readonly badMonth: (given: string) => string;
  readonly badDay: (given: string) => string;
}

export interface IssueHelp extends CommandHelp {
  readonly plan: string;
  readonly document: string;
  readonly number: string;
  readonly date: string;
  readonly copies: string;
  readonly onePlan: string;
  readonly missing: (option: string) => string;
  readonly badNumber: (given: string) => string;
  readonly badDate: (given: string) => string;
  readonly badCopies: (given: string) => string;
}

export interface AfterIssueHelp {
  readonly correct: string;
  readonly amend: string;
  readonly replace: string;
  readonly recall: string;
  readonly issued: string;
  readonly out: string;
  readonly force: string;
}

export interface RegisterHelp extends CommandHelp {
  readonly register: string;
  readonly out: string;
  readonly force: string;
  readonly oneRegister: string;
  readonly otherOut: (path: string) => string;
}

interface VerifyHelp extends CommandHelp {
  readonly files: string;
  readonly plan: string;
  readonly format: string;
  readonly noFiles: string;
}

export interface ReportHelp extends CommandHelp {
  readonly plan: string;
  readonly results: string;
  readonly line: string;
  readonly asOf: string;
  readonly out: string;
  readonly force: string;
  readonly format: string;
  readonly onePlan: string;
  readonly noResults: string;
}
