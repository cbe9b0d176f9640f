import { execute } from '../../kernel/database/in-transaction.ts';
import { statement } from '../../kernel/database/statement.ts';
import type { PersonalData } from '../../kernel/plugin/manifest.ts';
import { FamilyInvitation, FamilyMember } from './entities/family.ts';
import { ProductKey } from './entities/key.ts';
import { Licence } from './entities/licence.ts';
import { PlaySession, Playtime } from './entities/play-session.ts';
import { Spend } from './entities/spend.ts';
import { presentOrder } from './presenters/order.ts';
import { lockFamilyOfUser } from './reads/families.ts';
import { type GiftRow, giftsOfPerson } from './reads/gifts.ts';
import { type RefundRow, refundsOfUser } from './reads/refunds.ts';
import { newest } from './reads/newest.ts';
import { type OrderRow, ordersOfUser } from './reads/orders.ts';

const forgetReasons = statement(
  'purchases.forgetReasons',
  ['userId'],
  `update refund set reason = '', answer = case when answer is not null then '' end where user_id = $1`,
);

/** Nobody can accept them any more, so that due work gives their money back; those of an order that is not paid are made as such. */
const orphanGifts = statement(
  'purchases.orphanGifts',
  ['userId'],
  `update gift set due_at = created_at where recipient_id = $1 and state in ('scheduled', 'sent')`,
);

const forgetGifts = statement(
  'purchases.forgetGifts',
  ['userId'],
  `update order_line set gift_message = null, is_recipient_gone = is_recipient_gone or coalesce(recipient_id = $1, false)
   where order_id in (select id from purchase_order where user_id = $1) or recipient_id = $1`,
);

// A family without an adult is none. It is locked before, against another adult who goes at the same time.
const forgetChildrenAlone = statement(
  'purchases.forgetChildrenAlone',
  ['userId'],
  `delete from family f where f.id = (select family_id from family_member where user_id = $1 and left_at is null)
     and not exists (select from family_member m
       where m.family_id = f.id and m.user_id <> $1 and m.role = 'adult' and m.left_at is null)`,
);

/**
 * Orders are kept under the opaque id of an account that is gone, as books must be; what was written on gifts is not. Its licences
 * and keys stay taken, so that nobody else gets them.
 */
export const personalData: PersonalData = {
  async export(userId, em) {
    const orders = await execute<OrderRow>(em, ordersOfUser, { before: newest, limit: 100_000, userId });
    const licences = await em.find(Licence, { userId }, { orderBy: { id: 'asc' } });
    const keys = await em.find(ProductKey, { ownerId: userId }, { orderBy: { id: 'asc' } });
    const refunds = await execute<RefundRow>(em, refundsOfUser, { userId });
    const sessions = await em.find(PlaySession, { userId }, { orderBy: { id: 'asc' } });
    const gifts = await execute<GiftRow>(em, giftsOfPerson, { userId });
    const spend = await em.findOne(Spend, userId);
    const family = await em.findOne(FamilyMember, userId, { populate: ['family'] });
    const invitations = await em.find(FamilyInvitation, { userId }, { populate: ['family'] });
    return {
      family: family && {
        name: family.family.name,
        role: family.role,
        joinedAt: family.joinedAt,
        leftAt: family.leftAt,
      },
      familyInvitations: invitations.map(({ family, role, expiresAt }) => ({ name: family.name, role, expiresAt })),
      orders: orders.map(({ stored }) => presentOrder(stored)),
      licences: licences.map(({ packageId, appIds, kind, state, grantedAt, endedAt }) => ({
        packageId,
        appIds,
        kind,
        state,
        grantedAt,
        endedAt,
      })),
      keys: keys.map(({ packageId, state, takenAt }) => ({ packageId, state, takenAt })),
      gifts: gifts.map(({ shown }) => shown),
      refunds: refunds.map(({ shown }) => shown),
      played: sessions.map(({ appId, platform, startedAt, minutes }) => ({ appId, platform, startedAt, minutes })),
      spent: { amount: spend?.spent ?? 0, currency: 'USD' },
    };
  },
  async erase(userId, em) {
    await execute(em, forgetGifts, { userId });
    await execute(em, orphanGifts, { userId });
    await execute(em, forgetReasons, { userId });
    await execute(em, lockFamilyOfUser, { userId });
    await execute(em, forgetChildrenAlone, { userId });
    await em.nativeDelete(FamilyMember, { userId });
    await em.nativeDelete(FamilyInvitation, { userId });
    await em.nativeDelete(PlaySession, { userId });
    await em.nativeDelete(Playtime, { userId });
    await em.nativeDelete(Spend, userId);
  },
};
