import { constants } from 'node:fs';
import { access, mkdtemp, rmdir, stat, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import type { Finding } from '@steam-clone/server/src/hosts/diagnose.ts';

const fine = (subject: string, message: string): Finding => ({ subject, state: 'fine', message });
const failed = (subject: string, message: string): Finding => ({ subject, state: 'failed', message });

export function checkNode(version: string = process.versions.node): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 24 || (major === 24 && minor >= 12)) return fine('Node', `Node ${version} runs the commands`);
  return failed(
    'Node',
    `Node ${version} is too old; 24.12 or later is needed. Run \`npm ci --include=optional\`, which brings one.`,
  );
}

/** Whether this user may work in the data directory, or make it. */
export async function checkDataDirectory(directory: string): Promise<Finding> {
  const subject = 'data directory';
  const path = resolve(directory);
  try {
    if (!(await stat(path)).isDirectory())
      return failed(subject, `${path} is not a directory. Choose another with --data-dir.`);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') return failed(subject, `${message}. Choose another with --data-dir.`);
    const parent = await nearestExisting(dirname(path));
    if (await takesDirectories(parent)) return fine(subject, `${path} will be made at the first start`);
    return failed(subject, `${path} can not be made: you may not write to ${parent}. Choose another with --data-dir.`);
  }
  if (await isWritable(path)) return fine(subject, `${path} can be used`);
  return failed(subject, `You may not write to ${path}. Start as its owner, or choose another with --data-dir.`);
}

/** Bytes below which PostgreSQL soon stops writing. */
const leastSpace = 200_000_000;

export async function checkDisk(directory: string): Promise<Finding> {
  const path = await nearestExisting(resolve(directory));
  const { bavail, bsize } = await statfs(path);
  const free = bavail * bsize;
  const said = `${Math.floor(free / 1_000_000).toLocaleString('en')} MB are free at ${path}`;
  return free >= leastSpace
    ? fine('disk', said)
    : failed('disk', `Only ${said}. Make space: a start needs about 200 MB.`);
}

/** Whether the API could listen there. */
export async function checkPort(host: string, port: number): Promise<Finding> {
  const subject = 'port';
  const problem = await new Promise<NodeJS.ErrnoException | null>((done) => {
    const server = createServer();
    server.once('error', done);
    server.listen(port, host, () => server.close(() => done(null)));
  });
  if (problem === null) return fine(subject, `Port ${port} at ${host} is free`);
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} at ${host} is taken by another program. Choose another with --port, such as --port ${port + 100}.`,
    EACCES: `You may not use port ${port}. Choose one above 1023 with --port.`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Correct STEAM_CLONE_HOST.`,
  };
  return failed(subject, reasons[problem.code ?? ''] ?? `Port ${port} at ${host}: ${problem.message}`);
}

async function nearestExisting(path: string): Promise<string> {
  const exists = await stat(path).then(
    () => true,
    () => false,
  );
  return exists || dirname(path) === path ? path : nearestExisting(dirname(path));
}

/** Tried, because permissions do not tell: nobody can make one in /proc. */
async function takesDirectories(parent: string): Promise<boolean> {
  try {
    await rmdir(await mkdtemp(join(parent, '.steam-clone-doctor-')));
    return true;
  } catch {
    return false;
  }
}

async function isWritable(path: string): Promise<boolean> {
  return access(path, constants.R_OK | constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
}
