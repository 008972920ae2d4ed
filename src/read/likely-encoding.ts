/**
 * The eight-bit Vietnamese encoding that bytes which are not UTF-8 most likely use, by the bytes of its commonest letters.
 * TCVN 5712:1993 (fonts .VnTime …) writes ă â ê ô ơ ư đ as A8–AE and à ả ã á ạ as B5–B9; Windows-1258 writes
 * â ê ô đ ư ơ as E2 EA F4 F0 FD F5 and the tones as CC D2 DE EC F2.
 */
export function likelyEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 65_536);
  const tcvn3 = count(sample, [0xa8, 0xa9, 0xaa, 0xab, 0xac, 0xad, 0xae, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9]);
  const windows1258 = count(sample, [0xe2, 0xea, 0xf4, 0xf0, 0xfd, 0xf5, 0xcc, 0xd2, 0xde, 0xec, 0xf2]);
  if (tcvn3 === windows1258) return undefined;
  return tcvn3 > windows1258 ? 'TCVN3 (ABC)' : 'Windows-1258';
}

function count(bytes: Uint8Array, letters: readonly number[]): number {
  const wanted = new Set(letters);
  let total = 0;
  for (const byte of bytes) if (wanted.has(byte)) total++;
  return total;
}
