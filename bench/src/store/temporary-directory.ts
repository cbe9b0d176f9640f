import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** An empty directory that is removed when `started` is stopped, after what was started later. */
export function temporaryDirectory(started: { stop(): Promise<void> }[]): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'steam-clone-bench-'));
  started.push({ stop: () => Promise.resolve(rmSync(directory, { recursive: true, force: true })) });
  return directory;
}
