import type { RegisterFile } from '../model/generated/schema-types.js';
import { type ReadResult, readData } from './read-data.js';

/** Reads a register of outgoing documents (sổ đăng ký văn bản đi) from the bytes of a YAML file; `path` is what findings call it. */
export function readRegister(bytes: Uint8Array, path: string): ReadResult<RegisterFile> {
  return readData<RegisterFile>(bytes, path, 'register');
}
