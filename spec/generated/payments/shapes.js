// Generated from the specification. Do not edit.

const schemas = { Charge: {}, Money: {}, Payment: {}, ReconciliationDifference: {}, HeldPayment: {}, PaymentMethod: {}, IssuedGiftCard: {}, BoughtGiftCard: {}, Wallet: {}, MicroTransaction: {}, MicroTransactionItem: {}, Transaction: {}, WalletStatement: {} };
Object.assign(schemas.Charge, { "paymentId": null, "orderId": null, "state": null, "amount": schemas.Money, "captured": null, "refunded": null, "tax": null, "declineCode": null, "redirectUrl": null, "version": null });
Object.assign(schemas.Money, { "amount": null, "currency": null });
Object.assign(schemas.Payment, { "id": null, "purpose": null, "orderId": null, "state": null, "amount": schemas.Money, "captured": null, "refunded": null, "declineCode": null, "redirectUrl": null, "createdAt": null });
Object.assign(schemas.ReconciliationDifference, { "kind": null, "eventId": null, "type": null, "reference": null, "provider": null, "store": null });
Object.assign(schemas.HeldPayment, { "payment": schemas.Payment, "userId": null, "country": null, "cardCountry": null, "signals": [null], "heldAt": null });
Object.assign(schemas.PaymentMethod, { "id": null, "kind": null, "label": null, "lastFour": null, "isDefault": null, "createdAt": null });
Object.assign(schemas.IssuedGiftCard, { "id": null, "code": null, "amount": schemas.Money });
Object.assign(schemas.BoughtGiftCard, { "id": null, "code": null, "amount": schemas.Money, "payment": schemas.Payment });
Object.assign(schemas.Wallet, { "balances": [{ "currency": null, "balance": null, "held": null }] });
Object.assign(schemas.MicroTransaction, { "id": null, "appId": null, "orderId": null, "userId": null, "state": null, "amount": schemas.Money, "items": [schemas.MicroTransactionItem], "captured": null, "refunded": null, "declineCode": null, "redirectUrl": null, "createdAt": null, "approvedAt": null, "finalizedAt": null, "expiresAt": null });
Object.assign(schemas.MicroTransactionItem, { "itemId": null, "quantity": null, "amount": null, "description": null });
Object.assign(schemas.Transaction, { "id": null, "kind": null, "phase": null, "amount": null, "currency": null, "paymentId": null, "orderId": null, "reason": null, "at": null });
Object.assign(schemas.WalletStatement, { "currency": null, "month": null, "from": null, "until": null, "isFinal": null, "opening": null, "received": null, "spent": null, "closing": null, "items": [schemas.Transaction], "nextCursor": null });

export const shapes = {
  'payments.chargeOrder': { 200: schemas.Charge },
  'payments.cancelCharge': { 200: { "charge": schemas.Charge } },
  'payments.refundCharge': { 200: schemas.Charge },
  'payments.listPayments': { 200: { "items": [schemas.Payment], "nextCursor": null } },
  'payments.reconcile': { 200: { "compared": null, "found": null, "differences": [schemas.ReconciliationDifference] } },
  'payments.listHeldPayments': { 200: { "items": [schemas.HeldPayment], "nextCursor": null } },
  'payments.reviewPayment': { 200: schemas.Payment },
  'payments.getPayment': { 200: schemas.Payment },
  'payments.listPaymentMethods': { 200: { "items": [schemas.PaymentMethod] } },
  'payments.addPaymentMethod': { 201: schemas.PaymentMethod },
  'payments.setDefaultPaymentMethod': { 200: schemas.PaymentMethod },
  'payments.issueGiftCard': { 201: schemas.IssuedGiftCard },
  'payments.buyGiftCard': { 201: schemas.BoughtGiftCard },
  'payments.findGiftCard': { 200: { "amount": schemas.Money, "isRedeemed": null } },
  'payments.redeemGiftCard': { 200: schemas.Wallet },
  'payments.initMicroTransaction': { 201: schemas.MicroTransaction },
  'payments.listMicroTransactions': { 200: { "items": [schemas.MicroTransaction], "nextCursor": null } },
  'payments.getMicroTransaction': { 200: schemas.MicroTransaction },
  'payments.approveMicroTransaction': { 200: schemas.MicroTransaction },
  'payments.finalizeMicroTransaction': { 200: schemas.MicroTransaction },
  'payments.cancelMicroTransaction': { 200: schemas.MicroTransaction },
  'payments.refundMicroTransaction': { 200: schemas.MicroTransaction },
  'payments.topUp': { 201: schemas.Payment },
  'payments.refundTopUp': { 200: schemas.Payment },
  'payments.getWallet': { 200: schemas.Wallet },
  'payments.listTransactions': { 200: { "items": [schemas.Transaction], "nextCursor": null } },
  'payments.getWalletStatement': { 200: schemas.WalletStatement },
  'payments.creditWallet': { 201: schemas.Wallet },
};
