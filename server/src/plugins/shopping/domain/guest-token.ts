import { hash, randomBytes } from 'node:crypto';

/** 256 random bits, which are told to the guest and never kept. */
export function newGuestToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Who a guest is, as the kernel makes it of the header `X-Guest-Token`. */
export function guestIdOf(token: string): string {
  return hash('sha256', token);
}
