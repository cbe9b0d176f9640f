// Serves the page on this machine; the store must let it in:
//
//     CORS_ORIGINS=http://127.0.0.1:8080 npx steam-clone start
//     node sdk/examples/store-front/serve.ts http://127.0.0.1:8000 8080
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';

const [store = 'http://127.0.0.1:8000', port = '8080'] = process.argv.slice(2);
const storeOrigin = new URL(store).origin;
const read = (name: string) => readFile(join(import.meta.dirname, name), 'utf8');

const { outputFiles } = await build({
  entryPoints: [join(import.meta.dirname, 'store-front.ts')],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
});
const files = new Map([
  ['/', { type: 'text/html', text: (await read('index.html')).replace('{{store}}', storeOrigin) }],
  ['/store-front.css', { type: 'text/css', text: await read('store-front.css') }],
  ['/store-front.js', { type: 'text/javascript', text: outputFiles[0]?.text ?? '' }],
]);
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  `connect-src ${storeOrigin}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const server = createServer((request, response) => {
  const file = files.get(request.url ?? '');
  if (!file) return response.writeHead(404).end();
  const headers = { 'Content-Type': `${file.type}; charset=utf-8`, 'Content-Security-Policy': policy };
  return response.writeHead(200, { ...headers, 'X-Content-Type-Options': 'nosniff' }).end(file.text);
});
server.listen(Number(port), '127.0.0.1');
await once(server, 'listening');
console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
