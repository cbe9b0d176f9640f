import { hash } from 'node:crypto';

/**
 * Accounts of the system, one a currency: `held` is what pending transfers have taken, `provider` what payment providers owe the
 * store, `promotion` what the store has given away. What the store has earned or received is positive in it, so `provider` and
 * `promotion` are mostly negative.
 */
export type SystemAccountKind = 'held' | 'sales' | 'tax' | 'provider' | 'promotion' | 'chargeback';

/** An account of the ledger. Its id follows from what it is, so that nobody has to look it up. */
export interface LedgerAccountReference {
  id: string;
  kind: 'wallet' | 'gift-card' | SystemAccountKind;
  currency: string;
  /** The user of a wallet, the gift card of a card; null for accounts of the system. */
  ownerId: string | null;
}

export interface LedgerEntryOf {
  account: LedgerAccountReference;
  /** Hundredths; positive where the money goes. */
  amount: number;
}

export interface LedgerTransferOf {
  kind: string;
  /** What it is made for; a second one of the same reference fails. */
  reference: string;
  currency: string;
  entries: LedgerEntryOf[];
  paymentId: string | null;
  reason: string | null;
  /** Business time. */
  at: Date;
}

export function walletOf(userId: string, currency: string): LedgerAccountReference {
  return accountOf('wallet', currency, userId);
}

export function giftCardOf(cardId: string, currency: string): LedgerAccountReference {
  return accountOf('gift-card', currency, cardId);
}

export function systemAccount(kind: SystemAccountKind, currency: string): LedgerAccountReference {
  return accountOf(kind, currency, null);
}

function accountOf(
  kind: LedgerAccountReference['kind'],
  currency: string,
  ownerId: string | null,
): LedgerAccountReference {
  return { id: derivedId(`ledger ${kind} ${currency} ${ownerId ?? ''}`), kind, currency, ownerId };
}

/** An id that follows from what it is of. */
export function derivedId(text: string): string {
  const bytes = hash('sha256', text, 'buffer');
  // A UUID of version 8 (RFC 9562): its bits are the application's own.
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** The entries without those of nothing. Throws for what is no transfer: the sum is not 0, or currencies are mixed. */
export function balanced({ currency, entries, reference }: LedgerTransferOf): LedgerEntryOf[] {
  const moved = entries.filter(({ amount }) => amount !== 0);
  const total = moved.reduce((sum, { amount }) => sum + amount, 0);
  const isOneCurrency = moved.every(({ account }) => account.currency === currency);
  if (moved.length < 2 || total !== 0 || !isOneCurrency) throw new Error(`The transfer ${reference} is not balanced`);
  return moved;
}
