import type { EntityManager } from '@mikro-orm/postgresql';
import { AuditEntry } from '../database/entities/audit-entry.ts';
import { newId } from '../identifiers.ts';
import type { AuditRecord } from '../plugin/context.ts';

/** Who acted, in which request and when. */
export interface AuditedAct {
  /** Opaque id; null when nobody was signed in. */
  actor: string | null;
  requestId: string;
  /** Business time. */
  at: Date;
}

/** Adds an entry to the audit log; it is written with the transaction of `em` and sealed into the chain soon after. */
export function audit(em: EntityManager, { action, subject, details = {} }: AuditRecord, by: AuditedAct): void {
  em.persist(em.create(AuditEntry, { id: newId(), action, subject, details, ...by }));
}
