import { createRequire } from 'node:module';
import path from 'node:path';
import type { Specification } from '@steam-clone/spec';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { specification as systemSpecification } from '@steam-clone/spec/generated/system/specification.ts';
import { AnswerCache } from '../kernel/cache/answer-cache.ts';
import { DirectoryBlobs } from './blobs/directory-blobs.ts';
import type { CallTransport } from '../kernel/calls/call-transport.ts';
import { LocalTransport } from '../kernel/calls/local-transport.ts';
import { RemoteTransport } from './calls/remote-transport.ts';
import type { KernelClock } from '../kernel/clock/business-clock.ts';
import { SandboxClock } from './clock/sandbox-clock.ts';
import { SystemClock } from './clock/system-clock.ts';
import { openInstallationSecret } from './configuration/installation-secret.ts';
import { mailboxDirectory, SmtpMailer } from './mail/smtp-mailer.ts';
import { openPostgresQueues } from './queues/bullmq-postgres.ts';
import { OperationLimits } from '../kernel/limits/operation-limit.ts';
import { connectCounters } from '../kernel/limits/request-counter.ts';
import { createLogger } from './observability/logger.ts';
import type { AnyPlugin } from '../kernel/plugin/manifest.ts';
import type { PluginEnvironment } from '../kernel/plugin/plugin-environment.ts';
import { ProblemCatalogue } from '../kernel/problems/problem-catalogue.ts';
import { Authenticator, tokenBound } from '../kernel/sessions/authenticator.ts';
import { introspectWith } from './introspect-with.ts';
import { PrincipalSigner, type SigningKeys } from '../kernel/sessions/principal-signer.ts';
import type { ProcessSettings } from './process-settings.ts';
import { reportOutages, whenReady } from './redis-connections.ts';

/** The parts of the kernel that a process has once, whatever it serves. */
export interface Kernel {
  version: string;
  info: { title: string; version: string };
  log: Logger;
  clock: KernelClock;
  keys: SigningKeys;
  cache: AnswerCache;
  problems: ProblemCatalogue;
  signer: PrincipalSigner;
  authenticator: Authenticator;
  /** Of all enabled plugins and of the system's own. */
  specifications: Specification[];
  /** Where plugins of this process make their operations known to each other. */
  local: LocalTransport;
  environment: PluginEnvironment;
  /** Null where this process does without. */
  redis: Redis | null;
  close(): Promise<void>;
}

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };

export async function openKernel(
  settings: ProcessSettings,
  enabled: readonly AnyPlugin[],
  served: readonly AnyPlugin[],
): Promise<Kernel> {
  const log = createLogger({ level: settings.log.level, pretty: settings.log.pretty, name: settings.name });
  const keys = openInstallationSecret(settings.dataDirectory, settings.secrets);
  const specifications = [...enabled.map((plugin) => plugin.specification), systemSpecification];
  const clock = settings.sandbox ? new SandboxClock() : new SystemClock();
  const cache = new AnswerCache(settings.cacheBytes);
  const problems = new ProblemCatalogue(specifications, settings.publicUrl);
  const signer = new PrincipalSigner(keys, settings.name);
  const local = new LocalTransport();
  const remote = new RemoteTransport((id) => remoteOperation(id, enabled, settings), signer);
  const transport: CallTransport = {
    call: (id, input, scope) => (local.has(id) ? local : remote).call(id, input, scope),
  };
  const authenticator = new Authenticator(signer, introspectWith(transport));
  const classes = new Map(specifications.flatMap(({ rateLimits }) => rateLimits).map((limit) => [limit.name, limit]));
  const mailer = new SmtpMailer({
    url: settings.mail.server,
    from: settings.mail.from,
    directory: mailboxDirectory(settings.dataDirectory),
  });
  const blobs = new Map(
    served.map(({ id }) => [id, new DirectoryBlobs(path.join(settings.dataDirectory, 'blobs', id))]),
  );
  const needsQueue = served.some(({ database }) => database !== null);
  const redis = settings.redis === null ? null : await connectCounters(settings.redis);
  if (redis) {
    await whenReady(redis);
    reportOutages(redis, log);
  }
  const queues = needsQueue ? await openQueues(settings, log).catch((error: unknown) => abandon(redis, error)) : null;
  return {
    version,
    info: { title: 'steam-clone', version },
    log,
    clock,
    keys,
    cache,
    problems,
    signer,
    authenticator,
    specifications,
    local,
    environment: {
      production: settings.production,
      log,
      clock,
      keys,
      queues,
      subscriptions: subscriptionsOf(enabled),
      cache,
      limits: new OperationLimits([...classes.values()], redis),
      problems,
      authenticator,
      transport,
      mailer,
      settings: {
        limitedBelow: settings.limitedBelow,
        testProvider: settings.testProvider,
        stripe: settings.stripe,
      },
      blobs: (plugin) => {
        const own = blobs.get(plugin);
        if (!own) throw new Error(`${plugin} is served by another process`);
        return own;
      },
      databaseUrl: (plugin) => {
        const url = settings.databases[plugin];
        if (url === undefined) throw new Error(`No database is configured for ${plugin}`);
        return url;
      },
      tokenBoundElsewhere: settings.isAlone ? 0 : tokenBound,
    },
    redis,
    close: async () => {
      await queues?.close();
      await mailer.close();
      redis?.disconnect();
    },
  };
}

function abandon(redis: Redis | null, error: unknown): never {
  redis?.disconnect();
  throw error;
}

async function openQueues({ redis, queueDatabase }: ProcessSettings, log: Logger) {
  if (redis === null) return openPostgresQueues({ url: queueDatabase }, log);
  const { openRedisQueues } = await import('./queues/bullmq-redis.ts');
  return openRedisQueues({ url: redis }, log);
}

export function remoteOperation(
  id: string,
  enabled: readonly AnyPlugin[],
  { origins }: Pick<ProcessSettings, 'origins'>,
) {
  const specification = enabled
    .flatMap((plugin) => plugin.specification.operations)
    .find((operation) => operation.id === id);
  const origin = origins[specification?.plugin ?? ''];
  return specification && origin !== undefined ? { specification, origin } : undefined;
}

function subscriptionsOf(enabled: readonly AnyPlugin[]): Map<string, string[]> {
  const subscriptions = new Map<string, string[]>();
  for (const { id, subscribers } of enabled) {
    for (const type of Object.keys(subscribers)) subscriptions.set(type, [...(subscriptions.get(type) ?? []), id]);
  }
  return subscriptions;
}
