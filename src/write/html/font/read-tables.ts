/** The tables of a TrueType file by their tags ("cmap", "glyf"); undefined for other kinds of font. */
export function readTables(file: Uint8Array): ReadonlyMap<string, DataView> | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  // Fonts with PostScript outlines ("OTTO") and collections ("ttcf") have another version.
  if (view.byteLength < 12 || view.getUint32(0) !== 0x00010000) return undefined;
  const tables = new Map<string, DataView>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + 16 * index;
    const tag = String.fromCharCode(...file.subarray(record, record + 4));
    const offset = view.getUint32(record + 8);
    tables.set(tag, new DataView(file.buffer, file.byteOffset + offset, view.getUint32(record + 12)));
  }
  return tables;
}
