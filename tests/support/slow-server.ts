import { once } from 'node:events';
import http from 'node:http';

/** A server of one page that arrives in two pieces. */
export interface SlowServer {
  readonly url: string;
  stop(): Promise<void>;
}

export interface SlowPage {
  /** Where the page stands; what else is asked for is answered at once. */
  readonly origin: string;
  readonly path: string;
  /** How much of the HTML the first piece has. */
  cut(html: string): number;
}

/** Milliseconds. */
const pause = 500;

/**
 * Serves a page of a running site as a slow network does: the first piece, then nothing until whatever that piece asks
 * for has long been there, then the rest.
 */
export async function servePieces({ origin, path, cut }: SlowPage): Promise<SlowServer> {
  const html = await (await fetch(origin + path)).text();
  const at = cut(html);
  let rest: NodeJS.Timeout | undefined;
  const server = http.createServer((request, response) => {
    if (request.url !== path) {
      void passOn(origin + (request.url ?? ''), response).finally(() => rest?.refresh());
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(html.slice(0, at));
    rest = setTimeout(() => {
      rest = undefined;
      response.end(html.slice(at));
    }, pause);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}${path}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function passOn(url: string, response: http.ServerResponse): Promise<void> {
  const answer = await fetch(url);
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
  response.end(Buffer.from(await answer.arrayBuffer()));
}
