import type { CalendarDay } from './day.js';

/** What the core knows of the world around it. */
export interface Outside extends Files {
  /** Nothing printed depends on it: only whether a comment that silences a rule still holds. */
  readonly today: CalendarDay;
}

/** The files the core may read. Only `cli/` makes one from the disk; tests make one from memory. */
export interface Files {
  /** Reads a file of the project. */
  readonly readFile: (path: string) => Promise<ReadFile>;
  /** The path of a file named inside another one. */
  readonly resolve: (from: string, path: string) => string;
  /** The product's own templates. */
  readonly templates: () => Promise<readonly NamedBytes[]>;
}

export interface NamedBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file as read, or why it could not be. */
export type ReadFile = { readonly bytes: Uint8Array } | { readonly error: ReadError };

/** `outside`: not in the project's folder, which a plan may not leave; `address`: not a path but a URL. */
export type ReadError =
  | 'missing'
  | 'directory'
  | 'denied'
  | 'outside'
  | 'address'
  | 'too-large'
  | 'unreadable';

/** The same files, but for some texts that are not on the disk. */
export function withTexts<T extends Files>(files: T, texts: ReadonlyMap<string, string>): T {
  return {
    ...files,
    readFile: async (path) => {
      const text = texts.get(path);
      return text === undefined ? files.readFile(path) : { bytes: new TextEncoder().encode(text) };
    },
  };
}
