import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type PageFile, pageFiles } from './page-files.js';

/** A server of the page on a free port of this machine. */
export interface PageServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Returns a server of the page. Its host's name is `localhost`, which browsers count as a secure context. */
export async function servePage(): Promise<PageServer> {
  const files = await pageFiles();
  const missing: PageFile = { type: 'text/plain', content: 'not found' };
  const server = createServer(({ url }, response) => {
    const file = files.get(url ?? '');
    const { type, content } = file ?? missing;
    response.writeHead(file ? 200 : 404, { 'content-type': type }).end(content);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
