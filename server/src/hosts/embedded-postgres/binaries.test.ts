import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { placeBinaries } from './binaries.ts';
import { canReach } from './server-user.ts';

const stranger = { uid: 54_321, gid: 54_321 };

let root: string;
let native: string;
const copies = () => path.join(root, 'copies');

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'steam-clone-binaries-'));
  chmodSync(root, 0o755);
  native = path.join(root, 'package', 'native');
  mkdirSync(path.join(native, 'bin'), { recursive: true });
  mkdirSync(path.join(native, 'lib'));
  writeFileSync(path.join(native, 'bin', 'postgres'), 'program', { mode: 0o700 });
  writeFileSync(path.join(native, 'lib', 'libpq.so.5.18'), 'library', { mode: 0o600 });
  writeFileSync(path.join(native, 'lib', 'libpq.a'), 'static library');
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];
  writeFileSync(path.join(native, 'pg-symlinks.json'), JSON.stringify(links));
});
afterEach(() => rmSync(root, { recursive: true }));

const place = (user: typeof stranger | null) => placeBinaries({ native, version: '18.4.0' }, user, copies());

describe('placeBinaries', () => {
  it('uses them where they are, with their links repaired', () => {
    expect(place(null)).toBe(native);
    expect(readlinkSync(path.join(native, 'lib', 'libpq.so.5'))).toBe('libpq.so.5.18');
    expect(place(stranger)).toBe(native);
  });

  it('copies them for a user that can not reach them, once', () => {
    chmodSync(path.dirname(native), 0o700);
    const copy = place(stranger);
    expect(copy).toBe(path.join(copies(), 'postgresql-18.4.0'));
    expect(canReach(stranger, path.join(copy, 'bin', 'postgres'))).toBe(true);
    expect(statSync(path.join(copy, 'bin', 'postgres')).mode & 0o777).toBe(0o755);
    expect(statSync(path.join(copy, 'lib', 'libpq.so.5.18')).mode & 0o777).toBe(0o644);
    expect(readFileSync(path.join(copy, 'lib', 'libpq.so.5'), 'utf8')).toBe('library');
    expect(statSync(path.join(copy, 'lib', 'libpq.a'), { throwIfNoEntry: false })).toBeUndefined();

    const { ino } = statSync(copy);
    expect(place(stranger)).toBe(copy);
    expect(statSync(copy).ino).toBe(ino);
  });
});
