import { randomBytes } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { askedFor } from './guard.js';

/** A file that the page may ask for, kept in memory: nothing on the disk can be asked for by a path. */
export interface Served {
  readonly type: string;
  readonly body: string | Uint8Array;
}

export interface Serving {
  /** With its token: whoever has it may look. */
  readonly address: string;
  /** Leads there once: what a program is started with can be read by everybody on the machine. */
  readonly opening: string;
  readonly close: () => Promise<void>;
}

export interface ServeInput {
  /** 0 takes a free one. */
  readonly port: number;
  /** The file of this name; the page itself has none. */
  readonly fileOf: (name: string) => Served | undefined;
  /** Called for each page that listens, with the way to tell it something; gives what to do when it is gone. */
  readonly listen: (tell: (event: string, data: unknown) => void) => () => void;
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const headers = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** Serves the page on the loopback address of this machine only. */
export async function serve({ port, fileOf, listen }: ServeInput): Promise<Serving> {
  const token = secret();
  const code = secret();
  let mayOpen = true;
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    const asked = { method, url, headers: request.headers };
    if (mayOpen && askedFor(asked, code, portOf(server)) === '') {
      mayOpen = false;
      return void response.writeHead(302, { ...headers, Location: `/${token}/` }).end();
    }
    const file = askedFor(asked, token, portOf(server));
    if (file === undefined) return void response.writeHead(403, headers).end();
    if (file === 'events' && method === 'GET') return void hold(response);
    const served = fileOf(file);
    if (!served) return void response.writeHead(404, headers).end();
    response.writeHead(200, { ...headers, 'Content-Type': served.type });
    response.end(method === 'HEAD' ? undefined : served.body);
  });

  function hold(response: ServerResponse): void {
    response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream; charset=utf-8' });
    open.add(response);
    const leave = listen((event, data) => {
      response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    });
    response.on('close', () => {
      open.delete(response);
      leave();
    });
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const here = `http://127.0.0.1:${portOf(server)}`;
  return {
    address: `${here}/${token}/`,
    opening: `${here}/${code}/`,
    close: async () => {
      for (const response of open) response.end('event: ended\ndata: {}\n\n');
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function secret(): string {
  return randomBytes(24).toString('base64url');
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo | null)?.port ?? 0;
}
