import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { generate } from 'selfsigned';

export type Site = (request: IncomingMessage, response: ServerResponse) => void;

export interface Web {
  /** `host:port` of the proxy both browsers are sent through. */
  readonly proxyPort: number;
  /** Every host a browser asked for, allowed or not, in order: `ps.rivertown.example:443`. */
  readonly asked: readonly string[];
  /** Every page that was served: `GET ps.rivertown.example/guardian/home.html`. */
  readonly served: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * The whole internet of a test: a proxy that leads the named hosts to one local TLS server and refuses and records all
 * others. Sites answer under their real host names, with a certificate made for this run; one named `http://…` has none.
 */
export async function startWeb(sites: Readonly<Record<string, Site>>): Promise<Web> {
  const asked: string[] = [];
  const served: string[] = [];
  const sockets = new Set<Socket>();
  const certificate = await generate([{ name: 'commonName', value: 'lantern.test' }], { keySize: 2048 });
  const tls = createTlsServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const host = request.headers.host ?? '';
    served.push(`${request.method} ${host}${request.url}`);
    const site = sites[host];
    if (site === undefined) response.writeHead(404).end();
    else site(request, response);
  });
  const proxy = createHttpServer((request, response) => {
    const { origin, host, pathname, search } = new URL(request.url ?? '', 'http://unknown');
    asked.push(host);
    const site = sites[origin];
    request.url = pathname + search;
    if (site === undefined) response.writeHead(403).end();
    else site(request, response);
  });
  tls.listen(0, '127.0.0.1');
  proxy.listen(0, '127.0.0.1');
  await Promise.all([once(tls, 'listening'), once(proxy, 'listening')]);
  const tlsPort = (tls.address() as AddressInfo).port;
  proxy.on('connect', (request, socket) => {
    const target = request.url ?? '';
    asked.push(target);
    if (sites[target.replace(/:443$/, '')] === undefined) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(tlsPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    for (const end of [upstream, socket as Socket]) end.on('error', () => end.destroy());
  });
  for (const server of [tls, proxy]) server.on('connection', (socket: Socket) => sockets.add(socket));
  return {
    proxyPort: (proxy.address() as AddressInfo).port,
    asked,
    served,
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([new Promise((done) => tls.close(done)), new Promise((done) => proxy.close(done))]);
    },
  };
}

/** A site of fixed pages by path. */
export function pages(files: Readonly<Record<string, { readonly type: string; readonly body: string | Uint8Array; readonly headers?: Readonly<Record<string, string>> }>>): Site {
  return (request, response) => {
    const file = files[(request.url ?? '').split('?')[0] ?? ''];
    if (file === undefined) response.writeHead(404).end('not found');
    else response.writeHead(200, { 'content-type': file.type, ...file.headers }).end(file.body);
  };
}
