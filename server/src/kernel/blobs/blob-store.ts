/** Keeps bytes by key, for one plugin. A key is any text; what is put under it replaces what was there, whole or not at all. */
export interface BlobStore {
  /** When this resolves, the bytes survive a crash. */
  put(key: string, bytes: Buffer): Promise<void>;
  /** Null when there is nothing under the key. */
  get(key: string): Promise<Buffer | null>;
  /** Also when there is nothing. */
  delete(key: string): Promise<void>;
}
