import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';

/** Lines that a cart holds, as the spec says. */
const most = 100;

/** The cart's version grows if and only if `changed` has rows. */
const touched = `touched as (
     update cart set version = version + 1, updated_at = $2 where id = $1 and exists (select from changed))`;

const add = statement(
  'shopping.addCartLine',
  ['cartId', 'at', 'id', 'kind', 'itemId', 'recipientId', 'giftMessage', 'deliverAt'],
  `with changed as (
     insert into cart_line (id, cart_id, kind, item_id, recipient_id, gift_message, deliver_at, added_at)
     select $3::uuid, $1::uuid, $4, $5::bigint, $6::uuid, $7, $8::timestamptz, $2::timestamptz
     where (select count(*) from cart_line where cart_id = $1) < ${most}
     on conflict do nothing
     returning id
   ), ${touched}
   select id from changed`,
);

/** A line that would be another one's twin is left as it is. */
const change = statement(
  'shopping.changeCartLine',
  [
    'cartId',
    'at',
    'id',
    'mayChangeRecipient',
    'recipientId',
    'mayChangeMessage',
    'giftMessage',
    'isSaved',
    'mayChangeDelivery',
    'deliverAt',
  ],
  `with wanted as (
     select id, kind, item_id, case when $4::boolean then $5::uuid else recipient_id end as recipient_id,
       case when $6::boolean then $7 else gift_message end as gift_message,
       case when $9::boolean then $10::timestamptz else deliver_at end as deliver_at
     from cart_line where cart_id = $1 and id = $3
   ), changed as (
     update cart_line l set recipient_id = wanted.recipient_id,
       gift_message = case when wanted.recipient_id is not null then wanted.gift_message end,
       deliver_at = case when wanted.recipient_id is not null then wanted.deliver_at end,
       is_saved_for_later = coalesce($8::boolean, is_saved_for_later)
     from wanted
     where l.id = wanted.id and not exists (
       select from cart_line twin
       where twin.cart_id = $1 and twin.id <> wanted.id and twin.kind = wanted.kind and twin.item_id = wanted.item_id
         and twin.recipient_id is not distinct from wanted.recipient_id)
     returning l.id
   ), ${touched}
   select id from changed`,
);

const remove = statement(
  'shopping.removeCartLines',
  ['cartId', 'at', 'id'],
  `with changed as (
     delete from cart_line where cart_id = $1 and case when $3::uuid is null then not is_saved_for_later else id = $3 end
     returning id
   ), ${touched}
   select id from changed`,
);

const notePrice = statement(
  'shopping.noteLinePrice',
  ['id', 'amount', 'currency'],
  'update cart_line set added_amount = $2, added_currency = $3 where id = $1',
);

export interface NewLine {
  kind: Schemas['ItemKind'];
  itemId: number;
  recipientId: string | null;
  giftMessage: string | null;
  deliverAt: string | null;
}

/** Adds a line and gives its id; null when there is one like it, or no room. */
export async function addLine(
  em: EntityManager,
  cartId: string,
  { recipientId, giftMessage, deliverAt, ...item }: NewLine,
  at: Date,
): Promise<string | null> {
  const gift = recipientId === null ? { giftMessage: null, deliverAt: null } : { giftMessage, deliverAt };
  const given = { cartId, at, id: newId(), ...item, recipientId, ...gift };
  return (await execute<{ id: string }>(em, add, given))[0]?.id ?? null;
}

/** Remembers what a line cost when it was added. */
export async function notePriceOf(em: EntityManager, id: string, amount: number, currency: string): Promise<void> {
  await execute(em, notePrice, { id, amount, currency });
}

/** What of a line is to become another; what is undefined stays. */
export interface LineChange {
  recipientId?: string | null | undefined;
  giftMessage?: string | null | undefined;
  deliverAt?: string | null | undefined;
  isSavedForLater?: boolean | undefined;
}

/** Changes a line; false when it is not there, or another one gives the same to the same person. */
export async function changeLine(
  em: EntityManager,
  cartId: string,
  id: string,
  { recipientId, giftMessage, deliverAt, isSavedForLater }: LineChange,
  at: Date,
): Promise<boolean> {
  const rows = await execute(em, change, {
    cartId,
    at,
    id,
    mayChangeRecipient: recipientId !== undefined,
    recipientId: recipientId ?? null,
    mayChangeMessage: giftMessage !== undefined,
    giftMessage: giftMessage ?? null,
    isSaved: isSavedForLater ?? null,
    mayChangeDelivery: deliverAt !== undefined,
    deliverAt: deliverAt ?? null,
  });
  return rows.length > 0;
}

/** Takes a line out, or (null) all that are not saved for later; gives how many. */
export async function removeLines(em: EntityManager, cartId: string, id: string | null, at: Date): Promise<number> {
  return (await execute(em, remove, { cartId, at, id })).length;
}
