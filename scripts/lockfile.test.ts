import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { completeLock, type LockEntry, type Lockfile, missingDependencies } from './lockfile.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));

/** A lock with these packages. */
function lockOf(packages: Record<string, LockEntry>): Lockfile {
  return { lockfileVersion: 3, packages };
}

describe('package-lock.json', () => {
  const lock = read('package-lock.json') as Lockfile;
  const installed = Object.entries(lock.packages).filter(([path, { link }]) => path.includes('node_modules/') && !link);

  it('answers every dependency, so that `npm ci` takes it (else: npm run lock)', () => {
    expect(missingDependencies(lock)).toEqual([]);
  });

  it('names no registry', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('holds the integrity of every package but those of other platforms that no registry could show', () => {
    const unproven = installed.filter(([, { integrity }]) => integrity === undefined).map(([, entry]) => entry);
    for (const { optional, os, cpu } of unproven) {
      expect({ optional, os, cpu }).toEqual({ optional: true, os: [expect.any(String)], cpu: [expect.any(String)] });
    }
    const ours = unproven.filter(({ os, cpu, libc }) => `${os}-${cpu}-${libc ?? 'glibc'}` === 'linux-x64-glibc');
    expect(ours).toEqual([]);
  });

  it('has no package with an install script about which package.json says nothing, and the other way round', () => {
    const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
    const asking = installed.filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = asking.map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(Object.keys(allowScripts).toSorted()).toEqual([...new Set(names)].toSorted());
  });
});

describe('completing a lock', () => {
  it('adds the platform packages that npm dropped, by what their names tell', () => {
    const lock = lockOf({
      '': { devDependencies: { tool: '2.0.0' } },
      'node_modules/tool': {
        version: '2.0.0',
        dev: true,
        optionalDependencies: { '@tool/linux-arm-musleabihf': '2.0.0', '@tool/win32-x64': '2.0.0' },
      },
    });
    const { packages } = completeLock(lock);
    expect(packages['node_modules/@tool/linux-arm-musleabihf']).toEqual({
      version: '2.0.0',
      os: ['linux'],
      cpu: ['arm'],
      libc: ['musl'],
      dev: true,
      optional: true,
    });
    expect(packages['node_modules/@tool/win32-x64']).toMatchObject({ os: ['win32'], cpu: ['x64'], optional: true });
    expect(missingDependencies({ ...lock, packages })).toEqual([]);
  });

  it('puts a second version below the package that asks for it', () => {
    const { packages } = completeLock(
      lockOf({
        'node_modules/old': { version: '1.0.0', optionalDependencies: { 'bin-darwin-x64': '1.0.0' } },
        'node_modules/new': { version: '2.0.0', optionalDependencies: { 'bin-darwin-x64': '2.0.0' } },
      }),
    );
    expect(packages['node_modules/bin-darwin-x64']?.version).toBe('1.0.0');
    expect(packages['node_modules/new/node_modules/bin-darwin-x64']?.version).toBe('2.0.0');
  });

  it('refuses what is no optional platform package', () => {
    expect(() => completeLock(lockOf({ '': { dependencies: { koa: '3.3.0' } } }))).toThrow('run npm install');
    expect(() => completeLock(lockOf({ '': { optionalDependencies: { 'a-linux-x64': '^1.0.0' } } }))).toThrow(
      'not one version',
    );
    expect(() => completeLock(lockOf({ '': { optionalDependencies: { colours: '1.0.0' } } }))).toThrow('platform');
  });
});
