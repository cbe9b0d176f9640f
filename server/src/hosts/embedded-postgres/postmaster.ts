import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, readlinkSync, realpathSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Cluster, spawnProblem } from './cluster.ts';

/** Milliseconds. Replaying the log after a crash may take a while; a stop is only forced when it takes this long. */
const limits = { start: 120_000, stop: 10_000, sayRecovering: 2_000 };
const maxLogBytes = 1_000_000;

export interface Postmaster {
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts a cluster's server and, until `stop`, starts it again whenever it ends. */
export async function runPostmaster(
  cluster: Cluster,
  settings: Record<string, string>,
  log: (line: string) => void,
): Promise<Postmaster> {
  let stopping = false;
  let child = await startOnce(cluster, settings, log);
  let restarting = Promise.resolve();
  // Also when this process ends without a stop, as after an uncaught error.
  const stopAtExit = () => child.kill('SIGINT');
  process.once('exit', stopAtExit);

  const watch = () =>
    child.once('exit', () => {
      if (!stopping) restarting = restart();
    });
  const restart = async () => {
    log('PostgreSQL has ended unexpectedly and is started again');
    for (let pause = 50; !stopping; pause = Math.min(pause * 2, 2_000)) {
      try {
        child = await startOnce(cluster, settings, log);
        watch();
        log('PostgreSQL is back');
        return;
      } catch (error) {
        // A killed server's processes take a moment to notice; a full disk takes until somebody makes room.
        log(error instanceof Error ? error.message : String(error));
        await sleep(pause);
      }
    }
  };
  watch();

  return {
    get pid() {
      return child.pid ?? 0;
    },
    async stop() {
      stopping = true;
      await restarting;
      process.off('exit', stopAtExit);
      child.ref();
      const ended = hasEnded(child) ? Promise.resolve() : new Promise((resolve) => child.once('exit', resolve));
      // Fast: open transactions are rolled back. Then at once: the log is replayed at the next start.
      child.kill('SIGINT');
      const force = setTimeout(() => child.kill('SIGQUIT'), limits.stop);
      await ended;
      clearTimeout(force);
    },
  };
}

async function startOnce(
  cluster: Cluster,
  settings: Record<string, string>,
  log: (line: string) => void,
): Promise<ChildProcess> {
  const logFile = path.join(cluster.directory, 'log');
  const logSize = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  const output = openSync(logFile, logSize > maxLogBytes ? 'w' : 'a', 0o600);
  const logStart = logSize > maxLogBytes ? 0 : logSize;
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = cluster.spawn('postgres', ['-D', '{directory}/cluster', ...flags], output);
  closeSync(output);
  child.unref();
  let failure: Error | undefined;
  child.once('error', (error) => (failure = spawnProblem(error)));

  const began = performance.now();
  let hasSaid = false;
  for (;;) {
    if (failure) throw failure;
    if (hasEnded(child)) {
      throw new Error(`PostgreSQL did not start: ${lastWords(readFileSync(logFile, 'utf8').slice(logStart))}`);
    }
    const pidFile = readPidFile(path.join(cluster.directory, 'cluster'));
    if (pidFile?.pid === child.pid && pidFile?.status === 'ready') return child;
    const waited = performance.now() - began;
    if (waited > limits.sayRecovering && !hasSaid) {
      hasSaid = true;
      log('PostgreSQL recovers what was being written when it was last ended');
    }
    if (waited > limits.start) {
      child.kill('SIGQUIT');
      throw new Error(`PostgreSQL was not ready within ${limits.start / 1000} s; its log is ${logFile}`);
    }
    await sleep(5);
  }
}

/** Stops the server that a process left behind when it was killed. The caller holds the cluster's lock. */
export async function stopOrphan(clusterDirectory: string, log: (line: string) => void): Promise<void> {
  const pid = readPidFile(clusterDirectory)?.pid;
  if (!pid || !isServerOf(pid, clusterDirectory)) {
    // The number may belong to anybody by now, and PostgreSQL would not start beside a live process with it.
    rmSync(path.join(clusterDirectory, 'postmaster.pid'), { force: true });
    return;
  }
  log('A PostgreSQL that an earlier start has left running is stopped');
  process.kill(pid, 'SIGINT');
  const forceAt = performance.now() + limits.stop;
  while (isServerOf(pid, clusterDirectory)) {
    if (performance.now() > forceAt) process.kill(pid, 'SIGQUIT');
    await sleep(10);
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** The first and the eighth line of postmaster.pid. */
function readPidFile(clusterDirectory: string): { pid: number; status: string } | null {
  try {
    const lines = readFileSync(path.join(clusterDirectory, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), status: lines[7]?.trim() ?? '' };
  } catch {
    return null;
  }
}

/** A server works in its cluster's directory, which tells it from another process that was given its number. */
function isServerOf(pid: number, clusterDirectory: string): boolean {
  try {
    process.kill(pid, 0);
    if (process.platform !== 'linux') return true;
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(clusterDirectory);
  } catch {
    return false;
  }
}

function lastWords(said: string): string {
  const lines = said.split('\n').filter((line) => /(FATAL|PANIC|HINT|DETAIL|LOG: {2}could not)/.test(line));
  const words = (lines.length > 0 ? lines : said.trim().split('\n').slice(-3)).join('\n');
  return words.replace(/^[\d-]+ [\d:.]+ UTC \[\d+\] /gm, '');
}
