import { Option } from 'commander';
import type { CommandWords } from '../words/command-words.js';

export function langOption(words: CommandWords): Option {
  return new Option('--lang <vi|en>', words.lang).default('vi');
}
