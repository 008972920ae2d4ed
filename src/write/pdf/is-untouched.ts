/**
 * Whether a PDF ends where it was first written: who signs it or writes on it appends to it (ISO 32000-1, 7.5.6), so that it ends
 * twice, and a signature says which bytes it covers.
 */
export function isUntouchedPdf(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.startsWith('%PDF-') && text.split('%%EOF').length === 2 && !text.includes('/ByteRange');
}
