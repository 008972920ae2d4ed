import type { Command } from 'commander';
import type { Language } from '../../model/language.js';
import type { Terminal } from '../terminal.js';
import type { CommandWords } from '../words/command-words.js';

/** What a command's declaration is made with. */
export interface Declaring {
  readonly program: Command;
  readonly language: Language;
  readonly words: CommandWords;
  readonly terminal: Terminal;
  /** Told the exit code of the command that ran. */
  readonly done: (code: number) => void;
}
