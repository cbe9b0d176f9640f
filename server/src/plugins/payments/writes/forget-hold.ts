import { statement } from '../../../kernel/database/statement.ts';

/** What was held for a payment is posted or given back. */
export const forgetHold = statement('payments.forgetHold', ['id'], 'update payment set hold_id = null where id = $1');
