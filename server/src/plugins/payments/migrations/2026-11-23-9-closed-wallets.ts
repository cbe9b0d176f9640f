import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const closedWallets: Migration = {
  name: '2026-11-23-9-closed-wallets',
  up: [
    // Of accounts that were erased; an id that belongs to nobody any more.
    'create table closed_wallet (user_id uuid primary key)',
  ],
};
