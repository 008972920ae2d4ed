import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of every package that the program was bundled from or that lies beside it, each with its text, in one file; throws
 * where a package names neither a licence nor has its text.
 */
export function licences(root, paths) {
  const modules = JSON.parse(readFileSync(join(root, 'dist', 'program', 'modules.json'), 'utf8'));
  const all = [...paths, ...Object.values(modules).flat()].map((path) => path.replaceAll('\\', '/'));
  const folders = all.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))]
    .sort()
    .map((folder) => licence(join(root, folder)))
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function licence(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|ofl|notice)/i.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (texts.length === 0 && license === undefined) throw new Error(`${name}: no licence`);
  return `${[`${name} ${version} (${license ?? 'see below'})`, ...texts].join('\n\n')}\n`;
}

/** The licence of Node, which its binary's package does not hold, by its own words' place. */
export function licenceOfNode(version) {
  return `Node.js ${version} (MIT and those of its parts)\n\nhttps://github.com/nodejs/node/blob/v${version}/LICENSE\n`;
}
