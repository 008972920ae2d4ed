import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** What a module of the sources exports, compiled in memory as it stands. */
export async function loadModule(root, path) {
  const bundle = await rolldown({ input: join(root, path), platform: 'node' });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}
