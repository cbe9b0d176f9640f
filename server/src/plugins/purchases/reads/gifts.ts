import { type Statement, statement } from '../../../kernel/database/statement.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { timeOf } from './times.ts';

/** The spec's `Gift` of rows `g` and `l`, as the account `viewer` may see it, as a JSON column `shown`. */
const giftFor = (
  viewer: string,
): string => `(select row_to_json(told) from (select g.id, g.state, g.sender_id as "senderId",
    g.recipient_id as "recipientId", case when g.sender_id = ${viewer} then g.order_id end as "orderId", l.kind,
    l.item_id as "itemId", l.name,
    (select jsonb_agg(distinct package -> 'packageId') from jsonb_array_elements(l.packages) package) as "packageIds",
    l.gift_message as message, ${timeOf('l.deliver_at')} as "deliverAt", ${timeOf('g.created_at')} as "createdAt",
    ${timeOf('g.sent_at')} as "sentAt", ${timeOf('g.ended_at')} as "endedAt", g.version) told) as shown`;

const rows = `gift g join order_line l on (l.order_id, l.position) = (g.order_id, g.line_position)`;

export interface GiftRow {
  shown: Schemas['Gift'];
}

/** Newest first. Whose it is stands in `condition`, of the parameter `$3`. */
const page = (name: string, condition: string): Statement =>
  statement(
    `purchases.${name}`,
    ['before', 'limit', 'userId', 'state'],
    `select ${giftFor('$3::uuid')} from ${rows}
     where ${condition} and g.id < $1 and ($4::text is null or g.state = $4) order by g.id desc limit $2`,
  );

/** A gift that was not sent is a secret of its sender. */
export const giftsReceived = page('giftsReceived', 'g.recipient_id = $3::uuid and g.sent_at is not null');
export const giftsSent = page('giftsSent', 'g.sender_id = $3::uuid');

const isSeen = `g.id = $1 and (g.sender_id = $2::uuid or (g.recipient_id = $2::uuid and g.sent_at is not null))`;

/** A gift as one of the two sees it. */
export const giftOf = statement(
  'purchases.giftOf',
  ['id', 'userId'],
  `select ${giftFor('$2::uuid')} from ${rows} where ${isSeen}`,
);

export const historyOfGift = statement(
  'purchases.historyOfGift',
  ['id', 'userId'],
  `select ${giftFor('$2::uuid')},
     (select jsonb_agg(jsonb_build_object('version', h.version, 'state', h.state, 'at', ${timeOf('h.at')}) order by h.version)
      from gift_history h where h.gift_id = g.id and (g.sender_id = $2::uuid or h.state <> 'scheduled')) as history
   from ${rows} where ${isSeen}`,
);

/** All gifts of somebody, either way. */
export const giftsOfPerson = statement(
  'purchases.giftsOfPerson',
  ['userId'],
  `select ${giftFor('$1::uuid')} from ${rows}
   where g.sender_id = $1::uuid or (g.recipient_id = $1::uuid and g.sent_at is not null) order by g.id`,
);
