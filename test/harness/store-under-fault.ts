import { expect } from '@jest/globals';
import pg from 'pg';
import { verifyAuditChain } from '../../server/src/verification/audit-chain.ts';
import { openInstallationSecret } from '../../server/src/hosts/configuration/installation-secret.ts';
import { openPluginDatabase } from '../../server/src/kernel/database/plugin-database.ts';
import { ask } from './ask.ts';
import { eventually } from './eventually.ts';
import { embeddedUrl, type ProgramOptions, readCredentials, runProgram } from './store-program.ts';
import { revisionOf, type Told } from './told.ts';

/** Databases of the house's plugins. */
const databases = { users: 'user_service', catalog: 'game_catalog_service' };
const probeDatabases = { notes: 'notes_service', mirror: 'mirror_service' };

/** A store with all that a load on it, and a look behind it, needs. */
export interface StoreUnderFault {
  url: string;
  directory: string;
  /** URL of one of its databases. */
  database: (name: string) => string;
  /** Of the administrator. */
  accessToken: string;
  /** With it limits count and do not refuse. */
  loadKey: string;
}

/** `database` gives the URL of a database by its name; of the embedded ones when it is left out. */
export async function putUnderFault(
  { url, directory }: Pick<StoreUnderFault, 'url' | 'directory'>,
  database = (name: string) => embeddedUrl(directory, name),
): Promise<StoreUnderFault> {
  const { accessToken } = readCredentials(directory);
  const answer = await ask(`${url}/v1/load-keys`, {
    method: 'POST',
    headers: { authorization: `Bearer ${accessToken}` },
    json: { seconds: 3600 },
  });
  const { loadKey } = JSON.parse(answer.text) as { loadKey: string };
  return { url, directory, database, accessToken, loadKey };
}

/** I9: everything that a client was told with a 2xx is there, at that state or a later one that somebody has tried. */
export async function expectKept({ url, database, loadKey }: StoreUnderFault, told: Told): Promise<void> {
  const lost: string[] = [];
  const headers = { 'steam-clone-load-key': loadKey };
  const accounts = await pairs<string>(database(databases.users), 'select account_name, id from account');
  for (const [name, id] of told.accounts) if (accounts.get(name) !== id) lost.push(`account ${name}`);
  for (const [token, id] of told.sessions) {
    const answer = await ask(`${url}/v1/accounts/me`, { headers: { ...headers, authorization: `Bearer ${token}` } });
    if (answer.status !== 200 || !answer.text.includes(id)) lost.push(`session of ${id}: ${answer.text}`);
  }
  for (const [appId, tried] of told.tried) {
    const confirmed = told.games.get(appId) ?? 0;
    const answer = await ask(`${url}/v1/games/${appId}`, { headers });
    const stored = answer.status === 404 ? 0 : revisionOf(appId, answer);
    if (stored < confirmed || stored > tried) {
      lost.push(`game ${appId}: ${stored} is stored, ${confirmed} was confirmed, ${tried} was tried`);
    }
  }
  if (told.notes.size > 0) {
    const notes = await pairs<number>(database(probeDatabases.notes), 'select id, version from note');
    for (const [id, version] of told.notes) if ((notes.get(id) ?? 0) < version) lost.push(`note ${id}`);
  }
  expect(lost).toEqual([]);
}

/** I11 and I12: within 60 s no event waits to be relayed, and the audit log is intact. */
export async function expectSettled({ directory, database }: StoreUnderFault): Promise<void> {
  const keys = openInstallationSecret(directory);
  for (const [plugin, name] of Object.entries(databases)) {
    const opened = await openPluginDatabase({ plugin, url: database(name), entities: [] });
    try {
      await eventually(async () => {
        const { rows } = await opened.pool.query(
          `select (select count(*)::int from outbox where relayed_at is null) as unrelayed,
                  (select count(*)::int from audit_entry where sequence is null) as unsealed`,
        );
        expect(rows).toEqual([{ unrelayed: 0, unsealed: 0 }]);
      }, 60_000);
      expect(await verifyAuditChain(opened, keys)).toMatchObject({ intact: true });
    } finally {
      await opened.close();
    }
  }
}

/** I8: within 60 s every note of the probe plugin has had its effect in the other one, and each event only once. */
export async function expectDelivered({ database }: StoreUnderFault): Promise<void> {
  const notes = await pairs<number>(database(probeDatabases.notes), 'select id, version from note');
  expect(notes.size).toBeGreaterThan(0);
  await eventually(async () => {
    const copies = await pairs<number>(database(probeDatabases.mirror), 'select id, version from note_copy');
    expect([...notes].filter(([id, version]) => copies.get(id) !== version)).toEqual([]);
  }, 60_000);
  const [published, taken] = [
    await pairs<boolean>(database(probeDatabases.notes), `select id, true from outbox where kind = 'event'`),
    await pairs<boolean>(database(probeDatabases.mirror), 'select event_id, true from inbox'),
  ];
  expect([...taken.keys()].sort()).toEqual([...published.keys()].sort());
}

/**
 * Within 90 s `doctor --verify` finds nothing, whether the store runs or has ended (I1 to I8, I10 to I12): an administrator's way to
 * ask. `options` are those of the store's start.
 */
export async function expectSoundDatabases(
  { directory }: Pick<StoreUnderFault, 'directory'>,
  options: Pick<ProgramOptions, 'environment' | 'probes'> = {},
): Promise<void> {
  await eventually(async () => {
    const { code, said } = await runProgram(['doctor', '--verify', '--data-dir', directory], options);
    const broken = said.split('\n').filter((line) => !line.startsWith('✔'));
    expect({ code, broken: broken.join('\n').trim() }).toEqual({ code: 0, broken: '' });
    expect(said.split('✔').length).toBeGreaterThan(30);
  }, 90_000);
}

/** The rows of a statement with two columns. */
async function pairs<Value>(url: string, sql: string): Promise<Map<string, Value>> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<[string, Value]>({ text: sql, rowMode: 'array' });
    return new Map(rows);
  } finally {
    await client.end();
  }
}

/** Waits until a request that needs the database succeeds, at most `patience` ms. */
export async function servesAgain({ url, accessToken, loadKey }: StoreUnderFault, patience: number): Promise<void> {
  const headers = { authorization: `Bearer ${accessToken}`, 'steam-clone-load-key': loadKey };
  await eventually(async () => {
    const { status, text } = await ask(`${url}/v1/accounts/me`, { headers, patience });
    if (status !== 200) throw new Error(`The store answers ${status}: ${text}`);
  }, patience);
}
