import type { PluginOperations } from '../../../kernel/plugin/operation.ts';
import { acceptFamilyInvitation } from './accept-family-invitation.ts';
import { acceptGift } from './accept-gift.ts';
import { addFreeLicence } from './add-free-licence.ts';
import { approveRefund } from './approve-refund.ts';
import { checkout } from './checkout.ts';
import { createFamily } from './create-family.ts';
import { createKeyBatch } from './create-key-batch.ts';
import { declineFamilyInvitation } from './decline-family-invitation.ts';
import { declineGift } from './decline-gift.ts';
import { denyRefund } from './deny-refund.ts';
import { exportLicences } from './export-licences.ts';
import { exportOrders } from './export-orders.ts';
import { getFamily } from './get-family.ts';
import { getGift } from './get-gift.ts';
import { getOrder } from './get-order.ts';
import { getOwnership } from './get-ownership.ts';
import { getReceipt } from './get-receipt.ts';
import { inviteToFamily } from './invite-to-family.ts';
import { leaveFamily } from './leave-family.ts';
import { listAllOrders } from './list-all-orders.ts';
import { listFamilyInvitations } from './list-family-invitations.ts';
import { listFamilyLibrary } from './list-family-library.ts';
import { listGifts } from './list-gifts.ts';
import { listKeyBatches } from './list-key-batches.ts';
import { listLibrary } from './list-library.ts';
import { listOrderKeys } from './list-order-keys.ts';
import { listOrderRefunds } from './list-order-refunds.ts';
import { listOrders } from './list-orders.ts';
import { listPlaytime } from './list-playtime.ts';
import { listRefunds } from './list-refunds.ts';
import { printReceipt } from './print-receipt.ts';
import { recordPlaySession } from './record-play-session.ts';
import { redeemKey } from './redeem-key.ts';
import { refundGift } from './refund-gift.ts';
import { removeFamilyMember } from './remove-family-member.ts';
import { requestRefund } from './request-refund.ts';
import { reserveKeys } from './reserve-keys.ts';
import { revokeKey } from './revoke-key.ts';
import { revokeKeys } from './revoke-keys.ts';
import { withdrawFamilyInvitation } from './withdraw-family-invitation.ts';

export type PurchaseCalls =
  | 'catalog.listOffers'
  | 'shopping.quoteCart'
  | 'payments.chargeOrder'
  | 'payments.cancelCharge'
  | 'payments.refundCharge'
  | 'users.getUserSummaries'
  | 'users.listBannedTitles';

export const operations: PluginOperations<'purchases', PurchaseCalls> = {
  acceptFamilyInvitation,
  acceptGift,
  addFreeLicence,
  approveRefund,
  checkout,
  createFamily,
  createKeyBatch,
  declineFamilyInvitation,
  declineGift,
  denyRefund,
  exportLicences,
  exportOrders,
  getFamily,
  getGift,
  getOrder,
  getOwnership,
  getReceipt,
  inviteToFamily,
  leaveFamily,
  listAllOrders,
  listFamilyInvitations,
  listFamilyLibrary,
  listGifts,
  listKeyBatches,
  listLibrary,
  listOrderKeys,
  listOrderRefunds,
  listOrders,
  listPlaytime,
  listRefunds,
  printReceipt,
  recordPlaySession,
  redeemKey,
  refundGift,
  removeFamilyMember,
  requestRefund,
  reserveKeys,
  revokeKey,
  revokeKeys,
  withdrawFamilyInvitation,
};
