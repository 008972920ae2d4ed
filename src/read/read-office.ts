import type { OfficeFile } from '../model/generated/schema-types.js';
import { type ReadResult, readData } from './read-data.js';

/** Reads an office file (tệp cơ quan) from the bytes of its YAML file; `path` is what findings call it. */
export function readOffice(bytes: Uint8Array, path: string): ReadResult<OfficeFile> {
  return readData<OfficeFile>(bytes, path, 'office');
}
