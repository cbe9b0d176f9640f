import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';

/** An entry of the audit log, written in the transaction of the act and sealed into the hash chain soon after. */
export const AuditEntry = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  properties: {
    id: p.uuid().primary(),
    action: p.text(),
    subject: p.text(),
    /** Opaque id of who did it; null when nobody was signed in. */
    actor: p.text().nullable(),
    details: p.json<Record<string, string | number | boolean | null>>(),
    /** Business time of the act. */
    at: p.datetime(),
    requestId: p.text().nullable(),
    /** Place in the chain; null until the entry is sealed. */
    sequence: p.bigint('number').nullable(),
    hash: p.blob().nullable(),
  },
});

export type AuditEntry = InferEntity<typeof AuditEntry>;
