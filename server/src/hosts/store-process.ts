import { maxHeaderSize, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Middleware } from 'koa';
import type { CallTransport } from '../kernel/calls/call-transport.ts';
import { controlRoutes } from './control/control-routes.ts';
import { Installation } from '../kernel/control/installation.ts';
import type { PluginControl } from '../kernel/control/plugin-control.ts';
import { remoteControl } from './control/remote-control.ts';
import { documentationRoutes } from './documentation/documentation-routes.ts';
import { answerOperation } from './http/answer-operation.ts';
import { createApplication } from './http/application.ts';
import { CachedTargets } from './http/cached-targets.ts';
import { crossOrigin, crossOriginHeaders } from './http/cross-origin.ts';
import { createFrontDoor } from './http/front-door.ts';
import { hideInternalOperations } from './http/internal-operations.ts';
import { observed, observer } from './http/observe.ts';
import { AddressLimit } from './http/address-limit.ts';
import { ClientAddresses } from './http/client-addresses.ts';
import { LoadKeys } from '../kernel/limits/load-key.ts';
import { Readiness } from './observability/health.ts';
import { registerKernelMetrics } from './observability/kernel-metrics.ts';
import { Metrics } from './observability/metrics.ts';
import { observabilityRoutes } from './observability/observability-routes.ts';
import { requestLog } from './observability/request-log.ts';
import type { AnyPlugin } from '../kernel/plugin/manifest.ts';
import { type RunningPlugin, startPlugin } from '../kernel/plugin/start-plugin.ts';
import { principalHeader } from '../kernel/sessions/principal-signer.ts';
import { systemPlugin } from '../plugins/system/plugin.ts';
import { drainable } from './drain.ts';
import { gatewayRoutes } from './gateway/gateway-routes.ts';
import { openKernel } from './open-kernel.ts';
import { keepSealedAnew } from './seal-anew.ts';
import { relayWhatIsLost } from './queues/relay-again.ts';
import { outboxState } from './outbox-state.ts';
import type { ProcessSettings } from './process-settings.ts';

/** Client addresses that the address limit remembers. */
const rememberedAddresses = 100_000;

/** Bytes of headers that a gateway may add: what it has accepted, the plugin accepts too. */
const gatewayHeaders = 8_192;

/** One process that serves: all of the store, its gateway, or one plugin. */
export interface StoreProcess {
  port: number;
  /** Reaches the operations of all plugins, internal ones too. */
  transport: CallTransport;
  /** Lets requests finish, ends the plugins' work and closes what was opened. */
  stop(): Promise<void>;
}

/** Starts a process by its settings. `enabled` are all enabled plugins, wherever they run. A failed start leaves nothing. */
export async function startStoreProcess(
  settings: ProcessSettings,
  enabled: readonly AnyPlugin[],
): Promise<StoreProcess> {
  const opened = new AsyncDisposableStack();
  try {
    return await start(settings, enabled, opened);
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}

/** What is opened is closed by `opened`, last what came first. */
async function start(
  settings: ProcessSettings,
  enabled: readonly AnyPlugin[],
  opened: AsyncDisposableStack,
): Promise<StoreProcess> {
  const isFront = settings.name === 'store' || settings.name === 'gateway';
  const local = enabled.filter(({ id }) => settings.name === 'store' || settings.name === id);
  const kernel = await openKernel(settings, enabled, local);
  opened.defer(() => kernel.close());
  const { log, problems, cache, clock, signer } = kernel;

  const plugins = new Map<string, RunningPlugin>();
  const controls = new Map<string, PluginControl>();
  for (const { id } of enabled) {
    const origin = settings.origins[id];
    if (origin !== undefined && settings.name !== id) controls.set(id, remoteControl(id, origin, signer));
  }
  opened.defer(async () => void (await Promise.all([...plugins.values()].map((plugin) => plugin.stop()))));
  const run = async (manifest: AnyPlugin): Promise<RunningPlugin> => {
    const plugin = await startPlugin(manifest, kernel.environment);
    kernel.local.register(plugin.operations);
    plugins.set(manifest.id, plugin);
    opened.defer(keepSealedAnew(plugin.services));
    return plugin;
  };
  for (const manifest of local) controls.set(manifest.id, (await run(manifest)).control);
  if (isFront) {
    const installation = new Installation(controls);
    await run(systemPlugin({ installation, sandbox: settings.sandbox }));
  }
  const { queues } = kernel.environment;
  if (kernel.redis && queues) {
    const databases = new Map(
      [...plugins].flatMap(([id, { services }]) => (services.database ? [[id, services.database]] : [])),
    );
    const all = enabled.filter(({ database }) => database !== null).map(({ id }) => queues.queue(id));
    opened.defer(await relayWhatIsLost({ redis: kernel.redis, databases, queues: all, log }));
  }

  const readiness = new Readiness(log);
  const metrics = new Metrics({ version: kernel.version, process: settings.name });
  const addressLimit = new AddressLimit({ ...settings.addressLimit, addresses: rememberedAddresses });
  let refused = 0;
  registerKernelMetrics(metrics, {
    cache,
    addressRefusals: () => refused,
    plugins: [...plugins].map(
      ([
        plugin,
        {
          services: { database, events },
        },
      ]) => ({
        plugin,
        ...(database && { pool: database.pool, outbox: () => outboxState(database) }),
        ...(events && { jobs: () => events.counts() }),
      }),
    ),
  });
  for (const [
    id,
    {
      services: { database },
    },
  ] of plugins) {
    if (database) readiness.add(`${id} database`, () => database.pool.query('select 1'));
  }

  const targets = new CachedTargets(cache, clock);
  clock.onTurn(() => cache.clear());
  const observe = observer(metrics.requests, requestLog(log));
  const headersFor = crossOriginHeaders(settings.corsOrigins);
  const before: Middleware[] = [
    observed(observe, problems, (error, { requestId }) =>
      log.error({ err: error, requestId }, 'request failed unexpectedly'),
    ),
    crossOrigin(headersFor),
  ];
  if (isFront) before.push(hideInternalOperations(kernel.specifications, problems));
  if (settings.name === 'gateway') before.push(gatewayRoutes({ routes: routesOf(enabled, settings), ...kernel }));
  const pages = [observabilityRoutes(readiness, metrics)];
  const own = plugins.get(settings.name);
  if (own) pages.push(controlRoutes(own.control, signer));
  const { specifications, info } = kernel;
  if (isFront) pages.push(await documentationRoutes({ specifications, info, publicUrl: settings.publicUrl }));
  const application = createApplication({
    operations: [...plugins.values()]
      .flatMap(({ operations }) => operations)
      .filter(({ specification }) => !isFront || !specification.internal),
    answer: (bound, context, path) => answerOperation({ cache, targets, clock }, bound, context, path),
    before,
    pages,
    problems,
  });
  const server = createFrontDoor({
    application: application.callback(),
    addressLimit,
    loadKeys: new LoadKeys(kernel.keys),
    addresses: new ClientAddresses(settings.trustedProxies),
    isVouchedFor: ({ headers }) => kernel.signer.accepts(String(headers[principalHeader])),
    cached: targets,
    maxHeaderSize: isFront ? maxHeaderSize : maxHeaderSize + gatewayHeaders,
    crossOrigin: headersFor,
    problems,
    observe: (request, scope, status, bytes) => {
      if (status === 429) refused += 1;
      observe(request, scope, status, bytes);
    },
  });
  const drain = drainable(server);
  const port = await listen(server, settings);
  opened.defer(drain);
  opened.defer(() => readiness.drain());
  return { port, transport: kernel.environment.transport, stop: () => opened.disposeAsync() };
}

function routesOf(enabled: readonly AnyPlugin[], { origins }: ProcessSettings) {
  const routes = new Map<string, { plugin: string; origin: URL }>();
  for (const { id, specification } of enabled) {
    const origin = origins[id];
    if (origin === undefined) continue;
    for (const prefix of specification.prefixes) routes.set(prefix, { plugin: id, origin: new URL(origin) });
  }
  return routes;
}

function listen(server: Server, { host, port }: ProcessSettings): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}
