import type { EntitySchema } from '@mikro-orm/postgresql';
import { AuditEntry } from './audit-entry.ts';
import { OutboxEntry } from './outbox-entry.ts';

/**
 * Kernel tables that are written through the unit of work of a plugin's own transaction. The others (inbox,
 * idempotency_key, kernel_clock) are only touched by set-based statements.
 */
export const kernelEntities: EntitySchema[] = [OutboxEntry, AuditEntry];
