import type { PluginOperations } from '../../../kernel/plugin/operation.ts';
import { addAppSeller } from './add-app-seller.ts';
import { addPaymentMethod } from './add-payment-method.ts';
import { approveMicroTransaction } from './approve-micro-transaction.ts';
import { buyGiftCard } from './buy-gift-card.ts';
import { cancelCharge } from './cancel-charge.ts';
import { cancelMicroTransaction } from './cancel-micro-transaction.ts';
import { chargeOrder } from './charge-order.ts';
import { creditWallet } from './credit-wallet.ts';
import { finalizeMicroTransaction } from './finalize-micro-transaction.ts';
import { findGiftCard } from './find-gift-card.ts';
import { getMicroTransaction } from './get-micro-transaction.ts';
import { getPayment } from './get-payment.ts';
import { getWallet } from './get-wallet.ts';
import { getWalletStatement } from './get-wallet-statement.ts';
import { initMicroTransaction } from './init-micro-transaction.ts';
import { issueGiftCard } from './issue-gift-card.ts';
import { listHeldPayments } from './list-held-payments.ts';
import { listMicroTransactions } from './list-micro-transactions.ts';
import { listPaymentMethods } from './list-payment-methods.ts';
import { listPayments } from './list-payments.ts';
import { listTransactions } from './list-transactions.ts';
import { printWalletStatement } from './print-wallet-statement.ts';
import { receiveWebhook } from './receive-webhook.ts';
import { reconcile } from './reconcile.ts';
import { redeemGiftCard } from './redeem-gift-card.ts';
import { refundCharge } from './refund-charge.ts';
import { refundMicroTransaction } from './refund-micro-transaction.ts';
import { refundTopUp } from './refund-top-up.ts';
import { removeAppSeller } from './remove-app-seller.ts';
import { removePaymentMethod } from './remove-payment-method.ts';
import { reviewPayment } from './review-payment.ts';
import { setDefaultPaymentMethod } from './set-default-payment-method.ts';
import { topUp } from './top-up.ts';

export const operations: PluginOperations<'payments'> = {
  addAppSeller,
  addPaymentMethod,
  approveMicroTransaction,
  buyGiftCard,
  cancelCharge,
  cancelMicroTransaction,
  chargeOrder,
  creditWallet,
  finalizeMicroTransaction,
  findGiftCard,
  getMicroTransaction,
  getPayment,
  getWallet,
  getWalletStatement,
  initMicroTransaction,
  issueGiftCard,
  listHeldPayments,
  listMicroTransactions,
  listPaymentMethods,
  listPayments,
  listTransactions,
  printWalletStatement,
  receiveWebhook,
  reconcile,
  redeemGiftCard,
  refundCharge,
  refundMicroTransaction,
  refundTopUp,
  removeAppSeller,
  removePaymentMethod,
  reviewPayment,
  setDefaultPaymentMethod,
  topUp,
};
