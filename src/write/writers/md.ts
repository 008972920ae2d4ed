import type { Writer } from '../writer.js';

export const mdWriter: Writer = { format: 'md', write: async () => new Uint8Array() };
