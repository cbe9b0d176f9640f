import { defineEntity, p } from '@mikro-orm/postgresql';

// Rows of these are written by `writes/post-transfer.ts` alone; the database refuses every change of the first three.

/** A place where money is, see `domain/ledger.ts`. */
export const LedgerAccount = defineEntity({
  name: 'LedgerAccount',
  tableName: 'ledger_account',
  properties: {
    id: p.uuid().primary(),
    kind: p.text(),
    currency: p.text(),
    /** The user of a wallet, the gift card of a card; null for accounts of the system. */
    ownerId: p.uuid().nullable(),
  },
});

/** Money that moved. A pending one is ended by another one that posts or voids it. */
export const LedgerTransfer = defineEntity({
  name: 'LedgerTransfer',
  tableName: 'ledger_transfer',
  properties: {
    id: p.uuid().primary(),
    kind: p.text(),
    phase: p.enum(['single', 'pending', 'post', 'void']),
    pendingId: p.uuid().nullable(),
    /** What it was made for, so that it is made once. */
    reference: p.text(),
    currency: p.text(),
    entryCount: p.smallint(),
    paymentId: p.uuid().nullable(),
    createdAt: p.datetime(),
  },
});

export const LedgerEntry = defineEntity({
  name: 'LedgerEntry',
  tableName: 'ledger_entry',
  properties: {
    transferId: p.uuid().primary(),
    accountId: p.uuid().primary(),
    /** Hundredths; positive where the money went. */
    amount: p.bigint('number'),
  },
});

/** Why an administrator has moved money, in his words; erased with the account of the wallet. */
export const TransferReason = defineEntity({
  name: 'TransferReason',
  tableName: 'transfer_reason',
  properties: { transferId: p.uuid().primary(), reason: p.text() },
});

/** What a wallet or a gift card has: the sum of its entries, kept so that it can be locked and never falls below 0. */
export const LedgerBalance = defineEntity({
  name: 'LedgerBalance',
  tableName: 'ledger_balance',
  properties: {
    accountId: p.uuid().primary(),
    balance: p.bigint('number'),
    /** What pending transfers have taken off the balance. */
    held: p.bigint('number'),
  },
});

/** The sum of the entries of an account of the system, as far as the transfer `upTo`. */
export const LedgerCheckpoint = defineEntity({
  name: 'LedgerCheckpoint',
  tableName: 'ledger_checkpoint',
  properties: {
    accountId: p.uuid().primary(),
    balance: p.bigint('number'),
    upTo: p.uuid(),
    dueAt: p.datetime(),
  },
});

/** The sum of a wallet's entries as far as the transfer `upTo`, all of which are from before `until`. */
export const WalletCheckpoint = defineEntity({
  name: 'WalletCheckpoint',
  tableName: 'wallet_checkpoint',
  properties: {
    accountId: p.uuid().primary(),
    until: p.datetime().primary(),
    balance: p.bigint('number'),
    upTo: p.uuid(),
  },
});

/** How far the checkpoints of a month are; one row. */
export const WalletCheckpointRun = defineEntity({
  name: 'WalletCheckpointRun',
  tableName: 'wallet_checkpoint_run',
  properties: {
    name: p.text().primary(),
    until: p.datetime(),
    after: p.uuid().nullable(),
    dueAt: p.datetime(),
  },
});
