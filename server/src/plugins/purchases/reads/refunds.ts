import { statement } from '../../../kernel/database/statement.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { timeOf } from './times.ts';

/** The spec's `Refund` of rows `r` and `o` as a JSON column `shown`, with what the saga needs beside it. */
const refund = `(select row_to_json(told) from (select r.id, r.order_id as "orderId", r.user_id as "userId",
    (select coalesce(jsonb_agg(l.line_id order by l.position), '[]') from order_line l
     where l.order_id = o.id and l.position = any(r.positions)) as "lineIds",
    r.amount, o.currency, r.destination as "to", r.reason, r.state, r.rule, r.answer,
    ${timeOf('r.requested_at')} as "requestedAt", ${timeOf('r.decided_at')} as "decidedAt") told) as shown`;

export interface RefundRow {
  shown: Schemas['Refund'];
}

export const refundsOfOrder = statement(
  'purchases.refundsOfOrder',
  ['orderId'],
  `select ${refund} from refund r join purchase_order o on o.id = r.order_id where o.id = $1 order by r.id`,
);

export const refundById = statement(
  'purchases.refundById',
  ['id'],
  `select ${refund} from refund r join purchase_order o on o.id = r.order_id where r.id = $1`,
);

/** Refunds as a queue, oldest first. */
export const allRefunds = statement(
  'purchases.allRefunds',
  ['after', 'limit', 'state'],
  `select ${refund} from refund r join purchase_order o on o.id = r.order_id
   where r.id > $1 and ($3::text is null or r.state = $3) order by r.id limit $2`,
);

/** Refunds of one person. */
export const refundsOfUser = statement(
  'purchases.refundsOfUser',
  ['userId'],
  `select ${refund} from refund r join purchase_order o on o.id = r.order_id where r.user_id = $1 order by r.id`,
);

/** Of apps that somebody has got before their release, when they came out. */
export const releasesOf = statement(
  'purchases.releasesOf',
  ['appIds'],
  `select app_id::double precision as "appId", ${timeOf('released_at')} as "releasedAt"
   from awaited_release where app_id = any($1::bigint[])`,
);

/**
 * Minutes that an account has played the apps of lines, each from a time on, and that others of its family have played them on its
 * copies. An app that a line names twice counts once, from the earlier time on.
 */
export const minutesOfLines = statement(
  'purchases.minutesOfLines',
  ['userId', 'positions', 'appIds', 'times'],
  `select asked.position, coalesce(sum(played.minutes), 0)::integer as minutes
   from (
     select position, app_id, min(since) as since
     from unnest($2::integer[], $3::bigint[], $4::timestamptz[]) named (position, app_id, since)
     group by position, app_id) asked
   left join lateral (
     select s.minutes from play_session s
     where s.user_id = $1 and s.app_id = asked.app_id and s.started_at >= asked.since
     union all
     select s.minutes from licence l join play_session s on s.licence_id = l.id
     where l.user_id = $1 and s.user_id <> $1 and s.app_id = asked.app_id and s.started_at >= asked.since) played on true
   group by asked.position`,
);
