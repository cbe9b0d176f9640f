import { statement } from '../../../kernel/database/statement.ts';

/** Due work lets go at the provider, should the request not come so far. */
export const wantCancelled = statement(
  'payments.wantCancelled',
  ['id', 'at'],
  'update payment set is_cancelled = true, next_check_at = $2 where id = $1',
);
