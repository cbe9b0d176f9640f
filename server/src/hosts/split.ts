import type { CallTransport } from '../kernel/calls/call-transport.ts';
import { RemoteTransport } from './calls/remote-transport.ts';
import { openInstallationSecret } from './configuration/installation-secret.ts';
import { checkPorts } from './check-ports.ts';
import { freePort } from './free-port.ts';
import { createLogger } from './observability/logger.ts';
import type { AnyPlugin } from '../kernel/plugin/manifest.ts';
import { PrincipalSigner } from '../kernel/sessions/principal-signer.ts';
import { remoteOperation } from './open-kernel.ts';
import type { ProcessSettings } from './process-settings.ts';
import { SupervisedProcess } from './supervisor.ts';

/** Where only the gateway reaches the plugins. */
const loopback = '127.0.0.1';
/** The gateway's usual port; the plugins' manifests name theirs beside it. */
const usualPort = 8000;

/** A store of several processes under this one. */
export interface SplitStore {
  /** Reaches the operations of all plugins, internal ones too. */
  transport: CallTransport;
  /** By name: `gateway` and the plugins' ids. */
  processes: ReadonlyMap<string, SupervisedProcess>;
  stop(): Promise<void>;
}

/** Starts each plugin as a process of its own, and the gateway before them. Rejects when one can not start. */
export async function startSplit(
  settings: ProcessSettings,
  plugins: readonly AnyPlugin[],
  usesFreePorts: boolean,
): Promise<SplitStore> {
  const ports = new Map<string, number>();
  for (const { id, port } of plugins) {
    ports.set(id, usesFreePorts ? await freePort() : settings.port + port - usualPort);
  }
  await checkPorts([...ports.values()].map((port) => ({ host: loopback, port })));
  const origins = Object.fromEntries([...ports].map(([id, port]) => [id, `http://${loopback}:${port}`]));
  const log = createLogger({ ...settings.log, name: 'supervisor' });
  const processes = new Map<string, SupervisedProcess>();
  const supervise = (own: Partial<ProcessSettings> & { name: string }) => {
    const supervised = new SupervisedProcess({ ...settings, origins, isAlone: false, ...own }, log);
    processes.set(own.name, supervised);
    return supervised.start();
  };
  const stop = async () => {
    // The gateway's clients are still to be answered by the plugins.
    await processes.get('gateway')?.stop();
    await Promise.all([...processes.values()].map((supervised) => supervised.stop()));
  };
  try {
    // The gateway is behind no plugin at its start: it answers 503 for those that are not there yet.
    await Promise.all([
      supervise({ name: 'gateway' }),
      ...[...ports].map(([name, port]) => supervise({ name, port, host: loopback })),
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  const signer = new PrincipalSigner(openInstallationSecret(settings.dataDirectory, settings.secrets), 'supervisor');
  const transport = new RemoteTransport((id) => remoteOperation(id, plugins, { origins }), signer);
  return { transport, processes, stop };
}
