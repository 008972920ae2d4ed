import type { ResultsFile } from '../model/generated/schema-types.js';
import { type ReadResult, readData } from './read-data.js';

/** Reads what units sent back (tệp kết quả) from the bytes of a YAML file; `path` is what findings call it. */
export function readResultsFile(bytes: Uint8Array, path: string): ReadResult<ResultsFile> {
  return readData<ResultsFile>(bytes, path, 'results');
}
