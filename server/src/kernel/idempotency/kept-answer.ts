import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { OperationResponse } from '../pipeline/operation-request.ts';

/** What is kept of an answer, so that it can be replayed byte for byte. */
type KeptAnswer = Pick<OperationResponse, 'headers' | 'body'>;

/** The Idempotency-Key and its digest, which binds the ciphertext to its row. */
export interface KeptUnder {
  key: string;
  keyHash: Buffer;
}

const nonceLength = 12;
const tagLength = 16;

/** The answer as bytes for the table. With `under` only who knows the Idempotency-Key can read them. */
export function packAnswer({ headers, body }: KeptAnswer, under: KeptUnder | null): Buffer {
  const plain = Buffer.from(JSON.stringify([headers, body]));
  if (under === null) return plain;
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', encryptionKey(under), nonce).setAAD(under.keyHash);
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** Undoes `packAnswer`. Throws when the bytes were changed or belong to another key. */
export function unpackAnswer(packed: Buffer, under: KeptUnder | null): KeptAnswer {
  const plain = under === null ? packed : decrypt(packed, under);
  const [headers, body] = JSON.parse(plain.toString()) as [KeptAnswer['headers'], KeptAnswer['body']];
  return { headers, body };
}

function decrypt(packed: Buffer, under: KeptUnder): Buffer {
  const nonce = packed.subarray(0, nonceLength);
  const tag = packed.subarray(nonceLength, nonceLength + tagLength);
  const cipher = createDecipheriv('aes-256-gcm', encryptionKey(under), nonce, { authTagLength: tagLength });
  cipher.setAAD(under.keyHash).setAuthTag(tag);
  return Buffer.concat([cipher.update(packed.subarray(nonceLength + tagLength)), cipher.final()]);
}

function encryptionKey({ key, keyHash }: KeptUnder): Buffer {
  return Buffer.from(hkdfSync('sha256', key, keyHash, 'idempotency answer', 32));
}
