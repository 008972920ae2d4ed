import { filler, type Prose } from './prose.js';

const address =
  /(?<!\S)\S+@\S+|(?:https?|ftp):\/\/\S+|(?<![\p{L}\p{N}])(?:[a-z0-9-]+\.)+(?:vn|com|net|org|gov|edu|info|io)(?![\p{L}\p{N}])(?:\/\S*)?/giu;

/** The texts with e-mail and web addresses as U+FFFC, character for character: their marks belong to no sentence. */
export function* withoutAddresses(prose: Iterable<Prose>): Generator<Prose> {
  for (const each of prose) {
    const words = each.words.replace(address, (typed) => filler.repeat(typed.length));
    yield words === each.words ? each : { ...each, words };
  }
}
