import { hkdfSync } from 'node:crypto';
import type { OperationResponse } from '../pipeline/operation-request.ts';
import { decrypt, encrypt } from '../signatures/encryption.ts';

/** What is kept of an answer, so that it can be replayed byte for byte. */
type KeptAnswer = Pick<OperationResponse, 'headers' | 'body'>;

/** The Idempotency-Key and its digest, which binds the ciphertext to its row. */
export interface KeptUnder {
  key: string;
  keyHash: Buffer;
}

/** The answer as bytes for the table. With `under` only who knows the Idempotency-Key can read them. */
export function packAnswer({ headers, body }: KeptAnswer, under: KeptUnder | null): Buffer {
  const plain = Buffer.from(JSON.stringify([headers, body]));
  return under === null ? plain : encrypt(encryptionKey(under), under.keyHash, plain);
}

/** Undoes `packAnswer`. Throws when the bytes were changed or belong to another key. */
export function unpackAnswer(packed: Buffer, under: KeptUnder | null): KeptAnswer {
  const plain = under === null ? packed : decrypt(encryptionKey(under), under.keyHash, packed);
  const [headers, body] = JSON.parse(plain.toString()) as [KeptAnswer['headers'], KeptAnswer['body']];
  return { headers, body };
}

function encryptionKey({ key, keyHash }: KeptUnder): Buffer {
  return Buffer.from(hkdfSync('sha256', key, keyHash, 'idempotency answer', 32));
}
