import { hash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { BlobStore } from '../../kernel/blobs/blob-store.ts';
import { codeOf } from '../../kernel/database/errors.ts';
import { newId } from '../../kernel/identifiers.ts';

/** Ms of machine time after which nobody writes at a file any more that was begun. */
const patience = 3_600_000;

/**
 * Blobs as files of a directory, readable by their owner alone. A file is named by the hash of its key, so that no key leads
 * out of the directory. It is written beside its place and moved there when it is whole. Made when it is first written to.
 */
export class DirectoryBlobs implements BlobStore {
  readonly #directory: string;
  #prepared: Promise<void> | undefined;

  constructor(directory: string) {
    this.#directory = directory;
  }

  async put(key: string, bytes: Buffer): Promise<void> {
    await (this.#prepared ??= this.#prepare().catch((error: unknown) => {
      this.#prepared = undefined;
      throw error;
    }));
    const place = this.#place(key);
    const begun = path.join(this.#begun, newId());
    await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
    try {
      const file = await open(begun, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(begun, place);
    } catch (error) {
      await rm(begun, { force: true });
      throw error;
    }
  }

  async get(key: string): Promise<Buffer | null> {
    try {
      return await readFile(this.#place(key));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }
  }

  async delete(key: string): Promise<void> {
    await rm(this.#place(key), { force: true });
  }

  get #begun(): string {
    return path.join(this.#directory, 'begun');
  }

  #place(key: string): string {
    const name = hash('sha256', key);
    return path.join(this.#directory, name.slice(0, 2), name);
  }

  /** Makes the directory, and removes what a crash left half written. */
  async #prepare(): Promise<void> {
    await mkdir(this.#begun, { recursive: true, mode: 0o700 });
    for (const name of await readdir(this.#begun)) {
      const file = path.join(this.#begun, name);
      const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Infinity }));
      if (mtimeMs < Date.now() - patience) await rm(file, { force: true });
    }
  }
}
