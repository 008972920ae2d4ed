import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export interface Asked {
  readonly method: string;
  /** Path and query as sent: `/TOKEN/events`. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/**
 * The file that is asked for, or undefined for whoever must not ask. Pages of other sites reach a server of this machine too: they
 * send their own Origin, know no token, and by a name of theirs that leads here (DNS rebinding) a Host that is not ours.
 */
export function askedFor({ method, url, headers }: Asked, token: string, port: number): string | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  if (!hosts.includes(headers.host ?? '')) return undefined;
  if (headers.origin !== undefined && !hosts.some((host) => headers.origin === `http://${host}`))
    return undefined;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return undefined;
  const [, given = '', file] = /^\/([^/?#]*)\/([^/?#]*)$/.exec(url) ?? [];
  return file !== undefined && same(given, token) ? file : undefined;
}

/** Compares in a time that tells nothing about where the two differ. */
function same(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
