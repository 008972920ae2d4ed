/** A rule's samples are for its tests: the bundled program does without them. */
import { parseAst } from 'rolldown/parseAst';

const samples = new Set(['good', 'bad']);

export const withoutSamples = {
  name: 'without-samples',
  transform: {
    filter: { id: /\/src\/check\/rules\/[^/]+\.ts$/ },
    handler(code) {
      const lists = parseAst(code, { lang: 'ts' })
        .body.flatMap(({ declaration }) => declaration?.declarations ?? [])
        .flatMap(({ init }) => init?.properties ?? [])
        .filter(({ key }) => samples.has(key?.name))
        .map(({ value }) => value);
      const made = lists.reduceRight(
        (text, { start, end }) => `${text.slice(0, start)}[]${text.slice(end)}`,
        code,
      );
      return { code: made, map: null };
    },
  },
};
