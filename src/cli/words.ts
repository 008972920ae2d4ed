import type { Language } from '../model/language.js';
import type { CommandWords } from './words/command-words.js';
import { en } from './words/en.js';
import { vi } from './words/vi.js';

export const commandWords: Readonly<Record<Language, CommandWords>> = { vi, en };
