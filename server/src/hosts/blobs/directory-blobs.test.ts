import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { DirectoryBlobs } from './directory-blobs.ts';

const directory = mkdtempSync(path.join(tmpdir(), 'steam-clone-blobs-'));
afterAll(() => rmSync(directory, { recursive: true }));
const files = (below: string) =>
  readdirSync(below, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

it('makes nothing before it is written to, then only what is its owner’s alone', async () => {
  const below = path.join(directory, 'private');
  const blobs = new DirectoryBlobs(below);
  expect(await blobs.get('../../escape')).toBeNull();
  expect(readdirSync(directory)).toEqual([]);
  await blobs.put('../../escape', Buffer.from('x'));
  expect(readdirSync(directory)).toEqual(['private']);
  const [file] = files(below);
  expect(file?.name).toMatch(/^[\da-f]{64}$/);
  expect(statSync(path.join(file!.parentPath, file!.name)).mode & 0o777).toBe(0o600);
  expect(statSync(file!.parentPath).mode & 0o777).toBe(0o700);
});

it('leaves nothing behind that could not be moved to its place', async () => {
  const below = path.join(directory, 'failing');
  const blobs = new DirectoryBlobs(below);
  await blobs.put('key', Buffer.from('x'));
  const [file] = files(below);
  const place = path.join(file!.parentPath, file!.name);
  rmSync(place);
  mkdirSync(path.join(place, 'full'), { recursive: true });
  await expect(blobs.put('key', Buffer.from('y'))).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
  expect(files(below)).toEqual([]);
});

it('removes what a crash left half written, but nothing that somebody still writes at', async () => {
  const below = path.join(directory, 'crashed');
  mkdirSync(path.join(below, 'begun'), { recursive: true });
  for (const name of ['old', 'new']) writeFileSync(path.join(below, 'begun', name), 'half');
  const long = new Date(Date.now() - 7_200_000);
  utimesSync(path.join(below, 'begun', 'old'), long, long);
  await new DirectoryBlobs(below).put('key', Buffer.from('x'));
  expect(readdirSync(path.join(below, 'begun'))).toEqual(['new']);
});
