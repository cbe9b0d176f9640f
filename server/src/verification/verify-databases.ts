import { openPluginDatabase, type PluginDatabase } from '../kernel/database/plugin-database.ts';
import type { AnyPlugin } from '../kernel/plugin/manifest.ts';
import type { SigningKeys } from '../kernel/sessions/principal-signer.ts';
import { moneyOfEndedOrders, moneyOfOrders } from './across-invariants.ts';
import { verifyAuditChain } from './audit-chain.ts';
import { drivenInvariants } from './driven-invariants.ts';
import { eventInvariants } from './event-invariants.ts';
import { giftInvariants } from './gift-invariants.ts';
import type { Invariant, Look, Violation } from './invariant.ts';
import { ledgerInvariants } from './ledger-invariants.ts';
import { orderInvariants } from './order-invariants.ts';
import { packageInvariants } from './package-invariants.ts';
import { paymentInvariants } from './payment-invariants.ts';
import { providerInvariant } from './provider-invariant.ts';

export interface Verdict {
  /** Such as `I1`. */
  id: string;
  says: string;
  violations: Violation[];
}

export interface VerifyOptions {
  /** Those that the store has enabled. */
  plugins: readonly AnyPlugin[];
  /** By plugin id. */
  urls: Readonly<Record<string, string>>;
  keys: SigningKeys;
  /** Path of the journal of the store's own payment provider; null when it has none. */
  providerJournal?: string | null;
  /** Hears each as soon as it is checked. */
  onVerdict?: (verdict: Verdict) => void;
}

/** A check may look at all that there is. */
const patience = { statement: 600_000, silence: 610_000 };

/**
 * Checks the invariants of the store in the databases of its plugins and changes nothing. Those of I10 and I12 hold once
 * work has settled; all others at any moment.
 */
export async function verifyDatabases(options: VerifyOptions): Promise<Verdict[]> {
  const { plugins, urls, keys, onVerdict } = options;
  const databases = new Map<string, PluginDatabase>();
  try {
    for (const { id } of plugins) {
      const url = urls[id];
      if (url === undefined) continue;
      databases.set(
        id,
        await openPluginDatabase({ plugin: id, url, entities: [], maxConnections: 3, timeouts: patience }),
      );
    }
    const look: Look = async (plugin, sql, parameters = []) =>
      (await databases.get(plugin)?.pool.query(sql, parameters))?.rows ?? [];
    const verdicts: Verdict[] = [];
    for (const { id, says, find } of [...invariantsOf(options), ...auditInvariants(databases, keys)]) {
      const verdict = { id, says, violations: await find(look) };
      verdicts.push(verdict);
      onVerdict?.(verdict);
    }
    return verdicts;
  } finally {
    for (const database of databases.values()) await database.close();
  }
}

function invariantsOf({ plugins, providerJournal = null }: VerifyOptions): Invariant[] {
  const kept = new Set(plugins.filter(({ database }) => database !== null).map(({ id }) => id));
  const across = [moneyOfOrders, moneyOfEndedOrders, ...eventInvariants(plugins)];
  const money = [...ledgerInvariants, ...paymentInvariants];
  const goods = [...orderInvariants, ...packageInvariants, ...giftInvariants];
  const all = [...money, ...goods, ...drivenInvariants, ...across];
  if (providerJournal !== null) all.push(providerInvariant(providerJournal));
  return all.filter((invariant) => invariant.plugins.every((plugin) => kept.has(plugin)));
}

function auditInvariants(databases: ReadonlyMap<string, PluginDatabase>, keys: SigningKeys): Invariant[] {
  return [...databases].map(([plugin, database]) => ({
    id: 'I11',
    says: `The audit log of ${plugin} is as it was sealed.`,
    plugins: [plugin],
    async find() {
      const verdict = await verifyAuditChain(database, keys);
      return verdict.intact ? [] : [{ subject: `audit log of ${plugin}`, detail: verdict.reason }];
    },
  }));
}
