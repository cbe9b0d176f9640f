import { expect } from '@jest/globals';
import type { PluginDatabase } from '../../server/src/kernel/database/plugin-database.ts';
import { giftInvariants } from '../../server/src/verification/gift-invariants.ts';
import { orderInvariants } from '../../server/src/verification/order-invariants.ts';

/** Expects that what `purchases` keeps is as its invariants say. Nothing may be under way. */
export async function expectOrdersSound({ pool }: Pick<PluginDatabase, 'pool'>): Promise<void> {
  for (const { id, says, find } of [...orderInvariants, ...giftInvariants]) {
    const broken = await find(async (_plugin, sql, parameters) => (await pool.query(sql, parameters)).rows);
    expect({ id, says, broken }).toEqual({ id, says, broken: [] });
  }
}
