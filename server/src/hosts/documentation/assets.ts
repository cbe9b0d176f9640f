import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const swaggerManifest = pathToFileURL(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
const own = (name: string) => new URL(`assets/${name}`, import.meta.url);
const swagger = (name: string) => new URL(name, swaggerManifest);

/** A file that pages load. */
export interface Asset {
  file: URL;
  type: string;
}

// What is not listed here is not served, so a path never reaches the file system.
const files: Record<string, Asset> = {
  'style.css': { file: own('style.css'), type: 'text/css; charset=utf-8' },
  'icon.svg': { file: own('icon.svg'), type: 'image/svg+xml' },
  'initialise.js': { file: own('initialise.js'), type: 'text/javascript; charset=utf-8' },
  'swagger-ui.css': { file: swagger('swagger-ui.css'), type: 'text/css; charset=utf-8' },
  'swagger-ui-bundle.js': { file: swagger('swagger-ui-bundle.js'), type: 'text/javascript; charset=utf-8' },
};

/** Where assets are served. It changes with their content, so that browsers may keep them for ever. */
export const assetsPath = `/docs/assets/${contentHash()}`;

/** Assets by path. */
export const assets: ReadonlyMap<string, Asset> = new Map(
  Object.entries(files).map(([name, asset]) => [`${assetsPath}/${name}`, asset]),
);

/** Of our own files and of Swagger UI's manifest, which stands for its large ones. */
function contentHash(): string {
  const hash = createHash('sha256').update(readFileSync(swaggerManifest));
  for (const name of ['style.css', 'icon.svg', 'initialise.js']) hash.update(readFileSync(own(name)));
  return hash.digest('base64url').slice(0, 12);
}
