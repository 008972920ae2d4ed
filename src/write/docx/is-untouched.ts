import { entryTime } from './zip-package.js';

const endOfArchive = 0x06054b50;
const entry = 0x02014b50;
/** The time of entries as ZIP stores it: two bytes of the time of day, two of the day (APPNOTE 4.4.6). */
const time = (entryTime.getHours() << 11) | (entryTime.getMinutes() << 5);
const day = ((entryTime.getFullYear() - 1980) << 9) | ((entryTime.getMonth() + 1) << 5) | entryTime.getDate();

/** Whether every entry of the package carries the time that our packages carry: any other program writes its own. */
export function isUntouchedPackage(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  if (end < 0 || view.getUint32(end, true) !== endOfArchive) return false;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== entry) return false;
    if (view.getUint16(at + 12, true) !== time || view.getUint16(at + 14, true) !== day) return false;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return count > 0;
}
