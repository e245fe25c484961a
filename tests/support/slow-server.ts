import { once } from 'node:events';
import http from 'node:http';

/** A server of one page that arrives in two pieces. */
export interface SlowServer {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Serves a page as a slow network does: the first piece, nothing for a while, then the rest.
 *
 * @param html the whole page
 * @param cut how many characters the first piece has
 * @param pause milliseconds between the two
 */
export async function servePieces(html: string, cut: number, pause = 300): Promise<SlowServer> {
  const server = http.createServer((request, response) => {
    response.writeHead(request.url === '/' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    if (request.url !== '/') return void response.end();
    response.write(html.slice(0, cut));
    setTimeout(() => response.end(html.slice(cut)), pause);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
