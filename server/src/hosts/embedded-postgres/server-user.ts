import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The operating system's user that PostgreSQL runs as. */
export interface ServerUser {
  uid: number;
  gid: number;
}

const ownUser = 'steam-clone';

/**
 * PostgreSQL refuses to run as root, so for root another user is found: the one that owns the cluster already,
 * `postgres`, or a new one. Null for everybody else: PostgreSQL then runs as the user that starts it.
 */
export function findServerUser(clusterDirectory: string): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(clusterDirectory);
  if (owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const user = lookUp('postgres') ?? lookUp(ownUser) ?? makeUser();
  if (user) return user;
  throw new Error(
    `PostgreSQL can not run as root, and no user for it could be made. ` +
      `Make one (useradd --system ${ownUser}), start as an ordinary user, or set DATABASE_URL.`,
  );
}

function makeUser(): ServerUser | null {
  const commands: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', ownUser]],
    ['adduser', ['-S', '-D', '-H', ownUser]],
  ];
  for (const [command, flags] of commands) {
    if (spawnSync(command, flags, { stdio: 'ignore' }).status === 0) return lookUp(ownUser);
  }
  return null;
}

function lookUp(name: string): ServerUser | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

/** Whether the user may pass all directories above `file`. */
export function canReach(user: ServerUser, file: string): boolean {
  const parent = path.dirname(file);
  const { mode, uid, gid } = statSync(parent);
  const passable = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  return (mode & passable) !== 0 && (parent === file || parent === path.parse(parent).root || canReach(user, parent));
}
