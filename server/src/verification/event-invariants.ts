import type { AnyPlugin } from '../kernel/plugin/manifest.ts';
import { type Invariant, mostShown, type Violation } from './invariant.ts';

/** What must hold of every plugin's outbox and inbox. */
export function eventInvariants(plugins: readonly Pick<AnyPlugin, 'id' | 'subscribers' | 'database'>[]): Invariant[] {
  const kept = plugins.filter(({ database }) => database !== null);
  return [
    ...kept.map(({ id }) => handedOn(id)),
    ...kept.flatMap((publisher) =>
      kept.flatMap((consumer) => {
        const types = Object.keys(consumer.subscribers).filter((type) => type.startsWith(`${publisher.id}.`));
        return types.length > 0 ? [effectsOf(publisher.id, consumer.id, types)] : [];
      }),
    ),
  ];
}

function handedOn(plugin: string): Invariant {
  return {
    id: 'I12',
    says: `No event or job of ${plugin} waits longer than a minute to be handed on.`,
    plugins: [plugin],
    find: (look) =>
      look<Violation>(
        plugin,
        `select kind || ' ' || id as subject, name || ' since ' || occurred_at as detail from outbox
         where relayed_at is null and id < $2 order by id limit $1`,
        [mostShown, lowestIdSince(60)],
      ),
  };
}

/** Ids of rows that are older by machine time are lower: they are UUIDv7. */
function lowestIdSince(seconds: number): string {
  const digits = (Date.now() - seconds * 1_000).toString(16).padStart(12, '0');
  return `${digits.slice(0, 8)}-${digits.slice(8)}-7000-8000-000000000000`;
}

/** An event that was handed on took effect once in each consumer: the inbox, written with the effect, holds it. */
function effectsOf(publisher: string, consumer: string, types: string[]): Invariant {
  return {
    id: 'I8',
    says: `Every event of ${publisher} had its effect in ${consumer}.`,
    plugins: [publisher, consumer],
    async find(look) {
      // What was handed on before the consumer was there, or had its newest migration, is none of it.
      const [{ since } = { since: new Date() }] = await look<{ since: Date }>(
        consumer,
        'select max(applied_at) as since from kernel_migration',
      );
      const events = await look<{ id: string; name: string }>(
        publisher,
        `select id, name from outbox
         where kind = 'event' and name = any($1) and relayed_at > $2
           and relayed_at between now() - interval '29 days' and now() - interval '60 seconds'
         order by id desc limit 100000`,
        [types, since],
      );
      const missing = await look<{ id: string }>(
        consumer,
        `select given.id from unnest($1::uuid[]) given (id)
         where not exists (select from inbox i where i.consumer = $2 and i.event_id = given.id) limit ${mostShown}`,
        [events.map(({ id }) => id), consumer],
      );
      const names = new Map(events.map(({ id, name }) => [id, name]));
      return missing.map(({ id }): Violation => ({
        subject: `event ${id}`,
        detail: `${names.get(id)} was handed on and has had no effect in ${consumer}`,
      }));
    },
  };
}
