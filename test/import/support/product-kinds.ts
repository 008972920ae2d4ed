import { productTemplates } from '../../../src/cli/product-files.js';
import { readTemplate } from '../../../src/read/read-template.js';

const heads = (await productTemplates()).flatMap(
  ({ path, bytes }) => readTemplate(bytes, path).value?.head ?? [],
);

/** The kinds of documents that the product's own templates print. */
export const productKinds = new Map(heads.map((head) => [head.kind, head]));
