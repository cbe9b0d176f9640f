import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { SigningKeys } from '../sessions/principal-signer.ts';

const nonceLength = 12;
const tagLength = 16;

/** AES-256-GCM: nonce, tag and ciphertext in one. `context` must be the same to decrypt. */
export function encrypt(key: Buffer, context: Buffer, plain: Buffer): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(context);
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** Undoes `encrypt`. Throws when the bytes were changed, or belong to another key or context. */
export function decrypt(key: Buffer, context: Buffer, encrypted: Buffer): Buffer {
  const nonce = encrypted.subarray(0, nonceLength);
  const tag = encrypted.subarray(nonceLength, nonceLength + tagLength);
  const cipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
  cipher.setAAD(context).setAuthTag(tag);
  return Buffer.concat([cipher.update(encrypted.subarray(nonceLength + tagLength)), cipher.final()]);
}

/** Encrypts what a plugin keeps and must be able to read again, with the installation secret; `purpose` binds it. */
export function seal({ signing }: SigningKeys, purpose: string, plain: Buffer): Buffer {
  return encrypt(keyFor(signing, purpose), Buffer.from(purpose), plain);
}

/** Undoes `seal`, also what was sealed with the secret of before. Throws when it can not be read. */
export function unseal({ accepted }: SigningKeys, purpose: string, sealed: Buffer): Buffer {
  for (const secret of accepted) {
    try {
      return decrypt(keyFor(secret, purpose), Buffer.from(purpose), sealed);
    } catch {
      // Another one of the secrets may have sealed it.
    }
  }
  throw new Error(`What was sealed for ${purpose} can not be read: the installation has another secret now`);
}

/** The same, sealed with the newest secret: as it is when that has sealed it. Throws when it can not be read. */
export function reseal(keys: SigningKeys, purpose: string, sealed: Buffer): Buffer {
  try {
    unseal({ ...keys, accepted: [keys.signing] }, purpose, sealed);
    return sealed;
  } catch {
    return seal(keys, purpose, unseal(keys, purpose, sealed));
  }
}

function keyFor(secret: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `seal ${purpose}`, 32));
}
