import { type Stamp, stampFrom } from '../doc/stamp.js';
import { all, child, textBelow } from '../import/docx/tree.js';
import { parseXml } from '../import/docx/xml.js';
import { openZip } from '../import/docx/zip.js';
import { own } from '../model/own.js';
import { firstRevision, isPdf, metadataPackets } from './pdf-file.js';

/** A file that may be a document of ours; `foreign` is neither a Word file nor a PDF. */
export type StampedFile =
  | { readonly format: 'docx' | 'pdf'; readonly stamp?: Stamp }
  | { readonly fault: 'damaged' | 'foreign' };

/** Reads what a file says of the plan it was made from. Nothing of it is run, opened or trusted. */
export function readStamp(bytes: Uint8Array): StampedFile {
  if (isPdf(bytes)) return inPdf(bytes);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return inPackage(bytes);
  return { fault: 'foreign' };
}

function inPdf(bytes: Uint8Array): StampedFile {
  const first = firstRevision(bytes);
  if (!first) return { fault: 'damaged' };
  for (const packet of metadataPackets(bytes)) {
    const stamp = stampFrom(inPacket(packet));
    if (stamp) return { format: 'pdf', stamp };
  }
  return { format: 'pdf' };
}

/** Properties as elements, or as attributes where another program has written the packet anew. */
function inPacket(packet: string): ReadonlyMap<string, string> {
  const elements = [...packet.matchAll(/<kehoach:(\w+)>([^<]*)<\/kehoach:\1>/g)];
  const attributes = [...packet.matchAll(/\skehoach:(\w+)="([^"<]*)"/g)];
  return new Map(
    [...elements, ...attributes].map(([, name = '', value = '']) => [name, withoutEntities(value)]),
  );
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function withoutEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => own(entities, name) ?? '');
}

function inPackage(bytes: Uint8Array): StampedFile {
  const zip = openZip(bytes);
  if (typeof zip === 'string') return { fault: 'damaged' };
  const body = zip.read('word/document.xml');
  if (body === undefined) return { fault: 'foreign' };
  if (typeof body === 'string') return { fault: 'damaged' };
  const part = zip.read('docProps/custom.xml');
  if (part === undefined) return { format: 'docx' };
  const root = typeof part === 'string' ? part : parseXml(part);
  if (typeof root === 'string') return { fault: 'damaged' };
  const properties = all(root, 'cup:property').map((property): [string, string] => {
    const value = child(property, 'vt:lpwstr');
    return [(property.attributes.name ?? '').replace(/^kehoach\./, ''), value ? textBelow(value) : ''];
  });
  const stamp = stampFrom(new Map(properties));
  return { format: 'docx', ...(stamp ? { stamp } : {}) };
}
