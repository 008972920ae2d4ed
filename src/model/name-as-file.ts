/** Letters of an id that names a file: with folder, ending and a number beside it every file system takes them. */
export const longestName = 100;

/** Names that Windows keeps for devices, whatever ending follows. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** What keeps an id from naming a file or folder on every machine; undefined where nothing does. */
export function nameFault(id: string): 'device' | 'too-long' | undefined {
  if (devices.test(id)) return 'device';
  return id.length > longestName ? 'too-long' : undefined;
}
