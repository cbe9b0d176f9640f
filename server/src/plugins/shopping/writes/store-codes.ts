import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';

const store = statement(
  'shopping.storeCouponCodes',
  ['couponId', 'codes', 'isSingleUse'],
  `insert into coupon_code (code, coupon_id, is_single_use)
   select code, $1, $3 from unnest($2::text[]) code on conflict do nothing returning code`,
);

/** Gives codes to a coupon; gives those that no other one has. */
export async function storeCodes(
  em: EntityManager,
  couponId: string,
  codes: string[],
  isSingleUse: boolean,
): Promise<string[]> {
  return (await execute<{ code: string }>(em, store, { couponId, codes, isSingleUse })).map(({ code }) => code);
}
