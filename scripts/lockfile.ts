/** The parts of package-lock.json (lockfileVersion 3) that the house checks and completes. */

export interface LockEntry {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  hasInstallScript?: boolean;
}

export interface Lockfile {
  lockfileVersion: number;
  /** By path from the root; the root itself is ''. */
  packages: Record<string, LockEntry>;
}

/** A dependency that no entry of the lock answers. */
export interface MissingDependency {
  /** Path of the package that asks for it. */
  from: string;
  name: string;
  /** As the asking package writes it: a version or a range. */
  range: string;
  optional: boolean;
}

/** Every dependency of every package that `npm ci` would call `Missing: ... from lock file`. */
export function missingDependencies({ packages }: Lockfile): MissingDependency[] {
  const missing: MissingDependency[] = [];
  for (const [from, entry] of Object.entries(packages)) {
    if (entry.link) continue;
    const optional = entry.optionalDependencies ?? {};
    const installed = isOurs(from) ? { ...entry.dependencies, ...entry.devDependencies } : (entry.dependencies ?? {});
    for (const [name, range] of Object.entries({ ...installed, ...optional })) {
      if (!resolve(packages, from, name)) missing.push({ from, name, range, optional: Object.hasOwn(optional, name) });
    }
  }
  return missing;
}

/** The lock with an entry for each optional platform package that npm dropped. Throws on anything else that is missing. */
export function completeLock(lock: Lockfile): Lockfile {
  const packages = { ...lock.packages };
  for (const { from, name, range, optional } of missingDependencies(lock)) {
    if (!optional) throw new Error(`${from} needs ${name}@${range}, which the lock does not hold: run npm install`);
    if (!/^\d+\.\d+\.\d+/.test(range)) throw new Error(`${from} asks for ${name}@${range}: not one version`);
    const hoisted = `node_modules/${name}`;
    const taken = packages[hoisted] && packages[hoisted].version !== range;
    const { os, cpu, libc } = platformOf(name);
    // Fields in the order in which npm writes them, so that the next `npm install` changes nothing.
    packages[taken ? `${from}/${hoisted}` : hoisted] = {
      version: range,
      cpu,
      ...(packages[from]?.dev ? { dev: true } : {}),
      ...(libc ? { libc } : {}),
      optional: true,
      os,
    };
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

/** Node looks in the package's own folder, then in each folder around it. */
function resolve(packages: Record<string, LockEntry>, from: string, name: string): LockEntry | undefined {
  for (let folder = from; ; folder = parentOf(folder)) {
    const found = packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`];
    if (found || folder === '') return found;
  }
}

function parentOf(folder: string): string {
  const nested = folder.lastIndexOf('/node_modules/');
  return nested === -1 ? '' : folder.slice(0, nested);
}

function isOurs(path: string): boolean {
  return !path.includes('node_modules/');
}

const operatingSystems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'win32'];
const processors = ['x64', 'arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'mips64el', 'wasm32'];

/**
 * What a platform package declares, read off its name (such as `@oxlint/binding-linux-arm-musleabihf`), because its
 * manifest can not be had. Throws for a name that tells no platform: npm would then try to install it everywhere.
 */
function platformOf(name: string): { os: string[]; cpu: string[]; libc: string[] | null } {
  const words = name.split(/[-/]/);
  const os = words.find((word) => operatingSystems.includes(word));
  const cpu = words.find((word) => processors.includes(word));
  if (!os || !cpu) throw new Error(`${name} does not tell its platform: add it to the lock by hand`);
  const musl = words.some((word) => word.startsWith('musl'));
  const glibc = words.some((word) => word.startsWith('gnu'));
  return { os: [os], cpu: [cpu], libc: musl ? ['musl'] : glibc ? ['glibc'] : null };
}
