import { hash, randomBytes } from 'node:crypto';

/** 128 random bits, which are told once and never kept. */
export function newShareToken(): string {
  return randomBytes(16).toString('base64url');
}

export function hashOfShareToken(token: string): string {
  return hash('sha256', token);
}
