/**
 * Everything the core needs from outside comes in through this value: files, fonts, the product's own templates.
 * Only `cli/` makes one from the disk; tests make one from memory.
 */
export interface Resources {
  /** Reads a file; resolves to undefined when there is none. Other failures are findings of the caller's. */
  readonly readFile: (path: string) => Promise<ReadFile>;
}

/** A file as read, or why it could not be. */
export type ReadFile =
  | { readonly bytes: Uint8Array }
  | { readonly error: 'missing' | 'directory' | 'denied' | 'outside' | 'too-large' | 'unreadable' };
