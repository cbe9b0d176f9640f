import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ConfigurationError, loadConfiguration } from './configuration.ts';
import type { Setting } from './setting.ts';
import { settings } from './settings.ts';

const load = (environment: Record<string, string>) => loadConfiguration({ environment });
const refusal = async (loading: Promise<unknown>) => {
  const error = await loading.catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ConfigurationError);
  return error instanceof Error ? error.message : '';
};

describe('loadConfiguration', () => {
  it('has a default for everything that needs one', async () => {
    expect(await load({})).toEqual({
      dataDirectory: path.resolve('.steam-clone'),
      port: 8000,
      host: '127.0.0.1',
      publicUrl: null,
      serverUrl: null,
      environment: 'development',
      production: false,
      sandbox: false,
      split: false,
      seed: true,
      plugins: [],
      pluginPackages: [],
      pluginUrls: [],
      secret: [],
      databaseUrl: null,
      databaseUrls: {},
      queueDatabaseUrl: null,
      redisUrl: null,
      smtpUrl: null,
      mailFrom: 'steam-clone <store@steam-clone.invalid>',
      logLevel: 'info',
      trustedProxies: [],
      corsOrigins: [],
      addressRate: 50,
      addressBurst: 200,
      limitedBelow: 500,
      stripeSecretKey: null,
      stripeWebhookSecret: null,
      stripeReturnUrl: null,
      stripeUrl: null,
      cacheBytes: 64_000_000,
    });
  });

  it('reads the environment', async () => {
    const configuration = await load({
      STEAM_CLONE_DATA_DIR: '/srv/store',
      PORT: '9000',
      NODE_ENV: 'production',
      STEAM_CLONE_SANDBOX: '1',
      STEAM_CLONE_SEED: 'FALSE',
      STEAM_CLONE_PLUGINS: 'users, catalog,',
      DATABASE_URL: 'postgres://user:p%40ss@db.example.org/',
      DATABASE_URL_GAME_NIGHTS: 'postgresql://elsewhere/nights',
      TRUSTED_PROXIES: '10.0.0.0/8,::1',
      CORS_ORIGINS: 'https://store.example.org',
      STEAM_CLONE_CACHE_BYTES: '500KB',
      STEAM_CLONE_LIMITED_BELOW: '0',
    });
    expect(configuration).toMatchObject({
      dataDirectory: '/srv/store',
      port: 9000,
      production: true,
      sandbox: true,
      seed: false,
      plugins: ['users', 'catalog'],
      databaseUrl: 'postgres://user:p%40ss@db.example.org/',
      databaseUrls: { 'game-nights': 'postgresql://elsewhere/nights' },
      trustedProxies: ['10.0.0.0/8', '::1'],
      corsOrigins: ['https://store.example.org'],
      cacheBytes: 500_000,
      limitedBelow: 0,
    });
  });

  it('prefers our own name of a variable, and takes an empty one for none', async () => {
    expect((await load({ STEAM_CLONE_PORT: '1', PORT: '2' })).port).toBe(1);
    expect((await load({ STEAM_CLONE_PORT: '', PORT: '2' })).port).toBe(2);
  });

  it('can not be changed', async () => {
    const configuration = await load({ STEAM_CLONE_PLUGINS: 'users' });
    expect(Object.isFrozen(configuration)).toBe(true);
    expect(Object.isFrozen(configuration.plugins)).toBe(true);
    expect(Object.isFrozen(configuration.databaseUrls)).toBe(true);
  });

  it.each([
    ['PORT', 'abc', 'PORT is "abc", expected a whole number from 0 to 65535'],
    ['PORT', '65536', 'PORT is "65536", expected a whole number from 0 to 65535'],
    ['STEAM_CLONE_PORT', '-1', 'STEAM_CLONE_PORT is "-1", expected a whole number from 0 to 65535'],
    ['HOST', 'a host', 'HOST is "a host", expected an IP address or a host name'],
    ['NODE_ENV', 'prod', 'NODE_ENV is "prod", expected one of development, production, test'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL is "loud", expected one of trace, debug, info, warn, error, fatal, silent'],
    ['STEAM_CLONE_SANDBOX', 'maybe', 'STEAM_CLONE_SANDBOX is "maybe", expected true or false'],
    [
      'STEAM_CLONE_URL',
      'localhost:8000',
      'STEAM_CLONE_URL is "localhost:8000", expected a URL such as http://127.0.0.1:8000',
    ],
    ['PUBLIC_URL', 'ftp://a', 'PUBLIC_URL is "ftp://a", expected a URL such as https://store.example.org'],
    ['TRUSTED_PROXIES', '10.0.0.0/33', 'TRUSTED_PROXIES is "10.0.0.0/33", expected IP addresses or CIDR ranges'],
    ['CORS_ORIGINS', 'https://a/path', 'CORS_ORIGINS is "https://a/path", expected origins'],
    ['MAIL_FROM', 'the store', 'MAIL_FROM is "the store", expected an address such as Store <store@example.org>'],
    ['STEAM_CLONE_PLUGINS', 'Users', 'STEAM_CLONE_PLUGINS is "Users", expected plugin ids'],
    ['STEAM_CLONE_CACHE_BYTES', 'lots', 'STEAM_CLONE_CACHE_BYTES is "lots", expected 1 byte or more, such as 64MB'],
    ['STEAM_CLONE_CACHE_BYTES', '0', 'STEAM_CLONE_CACHE_BYTES is "0", expected 1 byte or more, such as 64MB'],
    ['STEAM_CLONE_CACHE_BYTES', '0MB', 'STEAM_CLONE_CACHE_BYTES is "0MB", expected 1 byte or more, such as 64MB'],
    ['PUBLIC_URL', 'https://user@a', 'such as https://store.example.org, without user, query and fragment'],
    ['PUBLIC_URL', 'https://a/?b=1', 'such as https://store.example.org, without user, query and fragment'],
    ['PUBLIC_URL', 'https://a/#b', 'such as https://store.example.org, without user, query and fragment'],
    ['STEAM_CLONE_ADDRESS_RATE', '0', 'STEAM_CLONE_ADDRESS_RATE is "0", expected a whole number from 1'],
  ])('names a wrong variable and what is expected: %s=%s', async (variable, value, message) => {
    expect(await refusal(load({ [variable]: value }))).toContain(message);
  });

  it.each([
    ['DATABASE_URL', 'mysql://root:hunter2@db', 'a URL such as postgres://user:password@127.0.0.1:5432'],
    ['DATABASE_URL_USERS', 'hunter2', 'a URL such as postgres://user:password@host:5432/name'],
    ['QUEUE_DATABASE_URL', 'hunter2', 'a URL such as postgres://'],
    ['REDIS_URL', 'http://hunter2', 'a URL such as redis://127.0.0.1:6379'],
    ['SMTP_URL', 'https://hunter2', 'a URL such as smtps://'],
    ['STEAM_CLONE_SECRET', 'hunter2', 'at least 32 characters'],
    ['STRIPE_SECRET_KEY', 'pk_test_hunter2hunter2', 'a secret or restricted key of Stripe'],
    ['STRIPE_WEBHOOK_SECRET', 'hunter2', 'the signing secret of the webhook endpoint'],
  ])('never shows a secret: %s', async (variable, value, expected) => {
    const message = await refusal(load({ [variable]: value }));
    expect(message).toContain(`${variable} is not what it should be: expected ${expected}`);
    expect(message).not.toContain('hunter2');
  });

  it('names everything that is wrong at once', async () => {
    const message = await refusal(load({ PORT: 'x', LOG_LEVEL: 'y' }));
    expect(message.split('\n')).toHaveLength(2);
  });
});

describe('a configuration file', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'steam-clone-configuration-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));
  const write = (name: string, text: string) => {
    const file = path.join(directory, name);
    writeFileSync(file, text);
    return file;
  };

  it('is TypeScript or JavaScript; the environment wins over it, and a flag over both', async () => {
    const file = write(
      'steam-clone.config.ts',
      `export default { port: 1 as number, host: '::1', seed: false, plugins: ['users', 'catalog'],
         databaseUrls: { users: 'postgres://a/b' } };`,
    );
    const environment = { PORT: '2', STEAM_CLONE_HOST: '::2' };
    expect(await loadConfiguration({ environment, file, flags: { port: 3 } })).toMatchObject({
      port: 3,
      host: '::2',
      seed: false,
      plugins: ['users', 'catalog'],
      databaseUrls: { users: 'postgres://a/b' },
    });
    const script = write('other.js', 'export default { port: 4 };');
    expect((await loadConfiguration({ environment: {}, file: script })).port).toBe(4);
  });

  it('is refused by its name when something in it is wrong', async () => {
    const wrong = write('wrong.js', 'export default { port: "x", prot: 1 };');
    const message = await refusal(loadConfiguration({ environment: {}, file: wrong }));
    expect(message).toContain(`port in ${wrong} is "x", expected a whole number`);
    expect(message).toContain(`${wrong} has prot, which is no setting; there are dataDirectory, port,`);
    const broken = write('broken.js', 'export default {');
    expect(await refusal(loadConfiguration({ environment: {}, file: broken }))).toContain(`${broken} can not be read`);
    const empty = write('empty.js', 'export const port = 1;');
    expect(await refusal(loadConfiguration({ environment: {}, file: empty }))).toContain('must export an object');
    const missing = path.join(directory, 'missing.ts');
    expect(await refusal(loadConfiguration({ environment: {}, file: missing }))).toContain(
      'There is no configuration file',
    );
  });

  it.each([
    ['STRIPE_SECRET_KEY', 'sk_test_hunter2hunter2', 'STRIPE_WEBHOOK_SECRET'],
    ['STRIPE_WEBHOOK_SECRET', 'whsec_hunter2hunter2', 'STRIPE_SECRET_KEY'],
  ])('names what is missing beside %s', async (variable, value, missing) => {
    const message = await refusal(load({ [variable]: value }));
    expect(message).toBe(`${missing} is missing: payments by Stripe need it beside ${variable}`);
  });

  it('names a wrong flag as it is typed', async () => {
    const message = await refusal(loadConfiguration({ environment: {}, flags: { logLevel: 'y' } }));
    expect(message).toBe('--log-level is "y", expected one of trace, debug, info, warn, error, fatal, silent');
  });
});

describe('docs/configuration.md', () => {
  it('has the table of all settings as the code has them', () => {
    const page = readFileSync(new URL('../../../../docs/configuration.md', import.meta.url), 'utf8');
    const [, ...written] = [...page.matchAll(/^\| (.*) \|$/gm)].map(([, row = '']) =>
      row.split('|').map((cell) => cell.trim()),
    );
    const rows = Object.entries<Setting<unknown>>(settings).map(
      ([name, { variables, fallback, expected, purpose }]) => [
        variables.map((variable) => `\`${variable}\``).join(', '),
        `\`${name}\``,
        fallback ? `\`${fallback}\`` : '',
        `${purpose} Expects ${expected}.`,
      ],
    );
    expect(written.filter(([first]) => !first?.startsWith('---'))).toEqual(rows);
  });
});
