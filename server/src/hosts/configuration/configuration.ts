import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readUrl, type Setting } from './setting.ts';
import { settings } from './settings.ts';

type Settings = typeof settings;
type Values = { [Name in keyof Settings]: Settings[Name] extends Setting<infer Value> ? Value : never };

/** What this process was told, validated. Absent addresses mean the embedded default. */
export type Configuration = Readonly<
  Omit<Values, 'dataDirectory' | 'host'> & {
    /** Absolute. */
    dataDirectory: string;
    host: string;
    production: boolean;
    /** DATABASE_URL_<PLUGIN> by plugin id; the URL is used as it is. */
    databaseUrls: Readonly<Record<string, string>>;
  }
>;

/** What steam-clone.config.ts may export as its default: the same names, and values of the same kinds. */
export type ConfigurationFile = { [Name in keyof Settings]?: string | number | boolean | readonly string[] } & {
  databaseUrls?: Record<string, string>;
};

export interface ConfigurationSources {
  /** `process.env`. */
  environment: Record<string, string | undefined>;
  /** A configuration file that must be there. Without it `steam-clone.config.ts` or `.js` in the working directory may be. */
  file?: string;
  /** From the command line; they win over the environment, which wins over the file. */
  flags?: ConfigurationFile;
}

/** Something is set to what it can not be. The message names each such setting and never holds a secret. */
export class ConfigurationError extends Error {
  constructor(problems: string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigurationError';
  }
}

/** Reads, validates and freezes the configuration. Throws a `ConfigurationError` that names all that is wrong. */
export async function loadConfiguration({
  environment,
  file,
  flags = {},
}: ConfigurationSources): Promise<Configuration> {
  const problems: string[] = [];
  const source = findFile(file);
  const fromFile = source ? await readFile(source, problems) : {};
  const values: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries<Setting<unknown>>(settings)) {
    const given = find(name as keyof Settings, setting, { environment, flags, fromFile, source });
    const value = given.text === null ? null : setting.read(given.text);
    if (value === undefined) {
      const shown = setting.secret ? 'is not what it should be:' : `is "${given.text}",`;
      problems.push(`${given.place} ${shown} expected ${setting.expected}`);
    }
    values[name] = value;
  }
  const databaseUrls = { ...fromFile.databaseUrls, ...pluginDatabases(environment), ...flags.databaseUrls };
  for (const [plugin, given] of Object.entries(databaseUrls)) {
    if (readUrl(given, ['postgres', 'postgresql'])) continue;
    problems.push(
      `${variableOf(plugin)} is not what it should be: expected a URL such as postgres://user:password@host:5432/name`,
    );
  }
  const [stripeKey, webhookSecret] = [values['stripeSecretKey'], values['stripeWebhookSecret']];
  if (stripeKey !== undefined && webhookSecret !== undefined && (stripeKey === null) !== (webhookSecret === null)) {
    const [given, missing] = stripeKey ? ['SECRET_KEY', 'WEBHOOK_SECRET'] : ['WEBHOOK_SECRET', 'SECRET_KEY'];
    problems.push(`STRIPE_${missing} is missing: payments by Stripe need it beside STRIPE_${given}`);
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
  return Object.freeze({
    ...(values as Values),
    dataDirectory: path.resolve(String(values['dataDirectory'])),
    host: String(values['host']),
    production: values['environment'] === 'production',
    databaseUrls: Object.freeze(databaseUrls),
  });
}

interface Given {
  /** Null when nothing is said and nothing is meant. */
  text: string | null;
  /** How a message calls it. */
  place: string;
}

interface Layers {
  flags: ConfigurationFile;
  environment: ConfigurationSources['environment'];
  fromFile: ConfigurationFile;
  source: string | null;
}

function find(name: keyof Settings, setting: Setting<unknown>, layers: Layers): Given {
  const flag = layers.flags[name];
  if (flag !== undefined) return { text: String(flag), place: `--${setting.flag ?? kebab(name)}` };
  // An empty variable is how shells and compose files say that it is not set.
  const variable = setting.variables.find((candidate) => layers.environment[candidate]);
  if (variable) return { text: layers.environment[variable] ?? null, place: variable };
  const written = layers.fromFile[name];
  if (written !== undefined) return { text: String(written), place: `${name} in ${layers.source}` };
  return { text: setting.fallback, place: name };
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function findFile(file: string | undefined): string | null {
  const usual = ['steam-clone.config.ts', 'steam-clone.config.js'];
  if (file === undefined) return usual.find((name) => existsSync(name)) ?? null;
  if (!existsSync(file)) throw new ConfigurationError([`There is no configuration file ${file}`]);
  return file;
}

async function readFile(file: string, problems: string[]): Promise<ConfigurationFile> {
  let exported: unknown;
  try {
    const module = (await import(pathToFileURL(path.resolve(file)).href)) as { default?: unknown };
    exported = module.default;
  } catch (error) {
    throw new ConfigurationError([
      `${file} can not be read: ${error instanceof Error ? error.message : String(error)}`,
    ]);
  }
  if (typeof exported !== 'object' || exported === null) {
    throw new ConfigurationError([`${file} must export an object as its default`]);
  }
  for (const name of Object.keys(exported)) {
    if (name in settings || name === 'databaseUrls') continue;
    problems.push(
      `${file} has ${name}, which is no setting; there are ${Object.keys(settings).join(', ')}, databaseUrls`,
    );
  }
  return exported;
}

const prefix = 'DATABASE_URL_';

function pluginDatabases(environment: Record<string, string | undefined>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [variable, value] of Object.entries(environment)) {
    if (!variable.startsWith(prefix) || !value) continue;
    found[variable.slice(prefix.length).toLowerCase().replaceAll('_', '-')] = value;
  }
  return found;
}

/** The variable that puts the database of a plugin elsewhere. */
export function variableOf(plugin: string): string {
  return prefix + plugin.toUpperCase().replaceAll('-', '_');
}
