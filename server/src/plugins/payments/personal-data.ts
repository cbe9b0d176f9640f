import { execute } from '../../kernel/database/in-transaction.ts';
import { statement } from '../../kernel/database/statement.ts';
import type { PersonalData } from '../../kernel/plugin/manifest.ts';
import { AppSeller } from './entities/micro-transaction.ts';
import { PaymentMethod } from './entities/payment.ts';

const paymentsOfUser = statement(
  'payments.exportPayments',
  ['userId'],
  `select id, purpose, order_id as "orderId", currency, amount::double precision as amount, tax::double precision as tax,
     country, state, captured::double precision as captured, refunded::double precision as refunded, created_at as "createdAt"
   from payment where user_id = $1 order by id`,
);

const entriesOfUser = statement(
  'payments.exportWallet',
  ['userId'],
  `select t.kind, t.phase, t.currency, e.amount::double precision as amount, why.reason, t.created_at as "createdAt"
   from ledger_account a
     join ledger_entry e on e.account_id = a.id
     join ledger_transfer t on t.id = e.transfer_id
     left join transfer_reason why on why.transfer_id = t.id
   where a.owner_id = $1 order by t.id`,
);

const cardsOfUser = statement(
  'payments.exportGiftCards',
  ['userId'],
  `select hint, currency, amount::double precision as amount, buyer_id = $1 as "isBought", created_at as "createdAt",
     redeemed_at as "redeemedAt"
   from gift_card where buyer_id = $1 or redeemed_by_user_id = $1 order by id`,
);

const methodsOfUser = statement(
  'payments.exportMethods',
  ['userId'],
  `select kind, label, last_four as "lastFour", created_at as "createdAt", removed_at as "removedAt"
   from payment_method where user_id = $1 order by id`,
);

const microTransactionsOfUser = statement(
  'payments.exportMicroTransactions',
  ['userId'],
  `select p.id, m.app_id::double precision as "appId", m.order_id as "orderId", m.items, p.state, p.created_at as "createdAt"
   from micro_transaction m join payment p on p.id = m.payment_id where p.user_id = $1 order by p.id`,
);

const sellsWithin = statement(
  'payments.exportAppSeller',
  ['userId'],
  'select app_id::double precision as "appId" from app_seller where user_id = $1 order by app_id',
);

/** What was not captured never will be: due work lets it go at the provider. */
const letGo = statement(
  'payments.letGoOfUser',
  ['userId'],
  `update payment set is_cancelled = true, next_check_at = created_at
   where user_id = $1 and method_id is not null and state in ('init', 'approved', 'held')`,
);

/** An administrator's own words, which may tell who it was. */
const forgetReasons = statement(
  'payments.forgetReasons',
  ['userId'],
  `delete from transfer_reason r using ledger_account a, ledger_entry e
   where a.owner_id = $1 and e.account_id = a.id and r.transfer_id = e.transfer_id`,
);

/**
 * What payments keeps about a person. Erasing takes the stored methods and what was said of transfers. Books must be kept: payments and the
 * ledger know nobody but by an opaque id, which belongs to nobody once the account is gone. What is in its wallets stays there as a debt.
 */
export const personalData: PersonalData = {
  async export(userId, em) {
    return {
      paymentMethods: await execute(em, methodsOfUser, { userId }),
      giftCards: await execute(em, cardsOfUser, { userId }),
      payments: await execute(em, paymentsOfUser, { userId }),
      microTransactions: await execute(em, microTransactionsOfUser, { userId }),
      sellsWithin: await execute(em, sellsWithin, { userId }),
      wallet: await execute(em, entriesOfUser, { userId }),
    };
  },
  async erase(userId, em) {
    await em.nativeDelete(PaymentMethod, { userId });
    await em.nativeDelete(AppSeller, { userId });
    await execute(em, letGo, { userId });
    await execute(em, forgetReasons, { userId });
  },
};
