// Generated from the specification. Do not edit.

const schemas = { Order: {}, OrderLine: {}, Receipt: {}, Refund: {}, KeyBatch: {}, Licence: {}, Gift: {}, Playtime: {}, BorrowableLicence: {}, LicenceCopy: {}, Family: {}, FamilyMember: {}, FamilyInvitation: {} };
Object.assign(schemas.Order, { "id": null, "userId": null, "state": null, "cartId": null, "country": null, "currency": null, "lines": [schemas.OrderLine], "subtotal": null, "couponCode": null, "couponAmount": null, "total": null, "tax": null, "refunded": null, "redirectUrl": null, "declineCode": null, "placedAt": null, "expiresAt": null, "paidAt": null, "version": null });
Object.assign(schemas.OrderLine, { "lineId": null, "kind": null, "itemId": null, "name": null, "recipientId": null, "isPrePurchase": null, "releasesAt": null, "amount": null, "finalAmount": null, "refundedAmount": null, "packageIds": [null] });
Object.assign(schemas.Receipt, { "orderId": null, "userId": null, "paidAt": null, "country": null, "currency": null, "lines": [{ "name": null, "amount": null, "finalAmount": null, "refundedAmount": null }], "subtotal": null, "couponAmount": null, "total": null, "tax": null, "net": null, "wallet": null, "method": null, "refunded": null });
Object.assign(schemas.Refund, { "id": null, "orderId": null, "userId": null, "lineIds": [null], "amount": null, "currency": null, "to": null, "reason": null, "state": null, "rule": null, "answer": null, "requestedAt": null, "decidedAt": null });
Object.assign(schemas.KeyBatch, { "id": null, "packageId": null, "appIds": [null], "purpose": null, "name": null, "worksFrom": null, "createdAt": null, "revokedAt": null, "counts": { "free": null, "reserved": null, "sold": null, "redeemed": null, "revoked": null } });
Object.assign(schemas.Licence, { "id": null, "packageId": null, "appIds": [null], "kind": null, "orderId": null, "grantedAt": null, "isAvailable": null });
Object.assign(schemas.Gift, { "id": null, "state": null, "senderId": null, "recipientId": null, "orderId": null, "kind": null, "itemId": null, "name": null, "packageIds": [null], "message": null, "deliverAt": null, "createdAt": null, "sentAt": null, "endedAt": null, "version": null });
Object.assign(schemas.Playtime, { "appId": null, "forever": null, "lastTwoWeeks": null, "windows": null, "mac": null, "linux": null, "deck": null, "lastPlayedAt": null });
Object.assign(schemas.BorrowableLicence, { "licenceId": null, "packageId": null, "appIds": [null], "kind": null, "ownerId": null });
Object.assign(schemas.LicenceCopy, { "licenceId": null, "userId": null, "packageId": null, "appIds": [null], "kind": null, "isActive": null, "version": null });
Object.assign(schemas.Family, { "id": null, "name": null, "createdAt": null, "members": [schemas.FamilyMember], "invitations": [schemas.FamilyInvitation], "freeSlots": null, "nextSlotAt": null });
Object.assign(schemas.FamilyMember, { "userId": null, "role": null, "joinedAt": null });
Object.assign(schemas.FamilyInvitation, { "familyId": null, "familyName": null, "userId": null, "role": null, "expiresAt": null });

export const shapes = {
  'purchases.checkout': { 201: schemas.Order, 202: schemas.Order },
  'purchases.listOrders': { 200: { "items": [schemas.Order], "nextCursor": null } },
  'purchases.listAllOrders': { 200: { "items": [schemas.Order], "nextCursor": null } },
  'purchases.getOrder': { 200: { "order": schemas.Order, "history": [{ "version": null, "state": null, "at": null }] } },
  'purchases.getReceipt': { 200: schemas.Receipt },
  'purchases.requestRefund': { 201: schemas.Refund },
  'purchases.listOrderRefunds': { 200: { "items": [schemas.Refund] } },
  'purchases.listRefunds': { 200: { "items": [schemas.Refund], "nextCursor": null } },
  'purchases.approveRefund': { 200: schemas.Refund },
  'purchases.denyRefund': { 200: schemas.Refund },
  'purchases.listOrderKeys': { 200: { "items": [{ "packageId": null, "key": null }] } },
  'purchases.createKeyBatch': { 201: { "batch": schemas.KeyBatch, "keys": [null] } },
  'purchases.listKeyBatches': { 200: { "items": [schemas.KeyBatch], "nextCursor": null } },
  'purchases.revokeKeys': { 200: schemas.KeyBatch },
  'purchases.reserveKeys': { 201: { "batch": schemas.KeyBatch, "keys": [null] } },
  'purchases.revokeKey': { 200: schemas.KeyBatch },
  'purchases.redeemKey': { 201: schemas.Licence },
  'purchases.listGifts': { 200: { "items": [schemas.Gift], "nextCursor": null } },
  'purchases.getGift': { 200: { "gift": schemas.Gift, "history": [{ "version": null, "state": null, "at": null }] } },
  'purchases.acceptGift': { 200: schemas.Gift },
  'purchases.declineGift': { 200: schemas.Gift },
  'purchases.refundGift': { 200: schemas.Gift },
  'purchases.listPlaytime': { 200: { "items": [schemas.Playtime], "nextCursor": null } },
  'purchases.recordPlaySession': { 201: schemas.Playtime },
  'purchases.listLibrary': { 200: { "items": [schemas.Licence], "nextCursor": null } },
  'purchases.addFreeLicence': { 201: schemas.Licence },
  'purchases.listFamilyLibrary': { 200: { "items": [schemas.BorrowableLicence], "nextCursor": null } },
  'purchases.getOwnership': { 200: { "appId": null, "ownsApp": null, "permanent": null, "kind": null, "timestamp": null, "ownerId": null, "userCanceled": null, "isAvailable": null } },
  'purchases.exportLicences': { 200: { "items": [schemas.LicenceCopy], "nextCursor": null } },
  'purchases.createFamily': { 201: schemas.Family },
  'purchases.getFamily': { 200: schemas.Family },
  'purchases.inviteToFamily': { 201: schemas.FamilyInvitation },
  'purchases.listFamilyInvitations': { 200: { "items": [schemas.FamilyInvitation] } },
  'purchases.acceptFamilyInvitation': { 200: schemas.Family },
};
