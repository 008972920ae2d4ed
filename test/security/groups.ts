import type { Group } from './attempt.js';
import { characters } from './attempts/characters.js';
import { issued } from './attempts/issued.js';
import { outputs } from './attempts/outputs.js';
import { packages } from './attempts/packages.js';
import { paths } from './attempts/paths.js';
import { pictures } from './attempts/pictures.js';
import { texts } from './attempts/texts.js';
import { workbooks } from './attempts/workbooks.js';
import { yaml } from './attempts/yaml.js';

export const groups: readonly Group[] = [
  paths,
  outputs,
  yaml,
  issued,
  texts,
  characters,
  pictures,
  packages,
  workbooks,
];
