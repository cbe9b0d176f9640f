import { statement } from '../../../kernel/database/statement.ts';

/** Due work goes on with the payment at once: it is captured, or let go. */
export const checkNow = statement(
  'payments.checkNow',
  ['id', 'at'],
  'update payment set next_check_at = $2, checks = 0 where id = $1',
);
