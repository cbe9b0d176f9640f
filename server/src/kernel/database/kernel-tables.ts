import type { Migration } from '../plugin/manifest.ts';

/** What every plugin's database gets before the plugin's own tables. Runs on PostgreSQL 15 and later. */
export const kernelMigrations: Migration[] = [
  {
    name: 'kernel-2026-11-22-clock',
    up: [
      `create table kernel_clock (
         singleton boolean primary key default true check (singleton),
         offset_ms bigint not null default 0 check (offset_ms >= 0)
       )`,
      `insert into kernel_clock default values`,
      // Business time for defaults and triggers: machine time plus the sandbox's offset, which is zero in production.
      `create function kernel_now() returns timestamptz language sql stable parallel safe
         return now() + (select offset_ms from kernel_clock) * interval '1 millisecond'`,
    ],
  },
  {
    name: 'kernel-2026-11-22-outbox',
    up: [
      `create table outbox (
         id uuid primary key,
         kind text not null check (kind in ('event', 'job')),
         name text not null,
         aggregate_id text,
         version bigint,
         payload jsonb not null,
         occurred_at timestamptz not null,
         trace text,
         relayed_at timestamptz
       )`,
      `create index outbox_unrelayed on outbox (id) where relayed_at is null`,
      `create index outbox_relayed on outbox (relayed_at) where relayed_at is not null`,
      `create table inbox (
         consumer text not null,
         event_id uuid not null,
         at timestamptz not null default now(),
         primary key (consumer, event_id)
       )`,
      `create index inbox_at on inbox (at)`,
    ],
  },
  {
    name: 'kernel-2026-11-22-audit',
    up: [
      `create table audit_entry (
         id uuid primary key,
         action text not null,
         subject text not null,
         actor text,
         details jsonb not null default '{}',
         at timestamptz not null,
         request_id text,
         sequence bigint unique,
         hash bytea,
         check ((sequence is null) = (hash is null))
       )`,
      `create index audit_entry_unsealed on audit_entry (id) where sequence is null`,
      // The head of the chain: it shows when the end of the log is missing.
      `create table audit_anchor (
         singleton boolean primary key default true check (singleton),
         sequence bigint not null default 0,
         hash bytea not null default '',
         signature text not null default ''
       )`,
      `insert into audit_anchor default values`,
      // Entries are only ever added, and then sealed once.
      `create function refuse_audit_change() returns trigger language plpgsql as $$
         begin
           if tg_op = 'UPDATE' then
             if old.sequence is null
               and (new.id, new.action, new.subject, new.details, new.at) = (old.id, old.action, old.subject, old.details, old.at)
               and (new.actor, new.request_id) is not distinct from (old.actor, old.request_id)
             then
               return new;
             end if;
           end if;
           raise exception 'The audit log can only be added to';
         end $$`,
      `create trigger audit_entry_append_only before update or delete on audit_entry
         for each row execute function refuse_audit_change()`,
      `create trigger audit_entry_not_truncated before truncate on audit_entry
         for each statement execute function refuse_audit_change()`,
    ],
  },
  {
    name: 'kernel-2026-11-22-idempotency',
    up: [
      `create table idempotency_key (
         principal text not null,
         operation text not null,
         key_hash bytea not null,
         input_hash bytea not null,
         claim uuid not null,
         lease_until timestamptz not null,
         status integer,
         answer bytea,
         expires_at timestamptz not null,
         primary key (principal, operation, key_hash),
         check ((status is null) = (answer is null))
       )`,
      `create index idempotency_key_expires on idempotency_key (expires_at)`,
    ],
  },
  {
    name: 'kernel-2026-11-23-erased-accounts',
    up: [
      // Ids that belong to nobody any more.
      'create table erased_account (user_id uuid primary key)',
    ],
  },
];
