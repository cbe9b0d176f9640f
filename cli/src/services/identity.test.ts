import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { temporaryDirectory } from '../../test/run-cli.ts';
import { findIdentity, loginTokens } from './identity.ts';

const url = 'http://127.0.0.1:8000';
const administrator = { account: 'admin', password: 'secret', accessToken: 'a-1', refreshToken: 'r-1', url };

let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
beforeEach(async () => {
  directory = await temporaryDirectory();
});
afterEach(async () => directory[Symbol.asyncDispose]());

const keepAdministrator = () =>
  writeFile(join(directory.path, 'credentials.json'), JSON.stringify(administrator), { mode: 0o600 });
const contentOf = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(directory.path, name), 'utf8'));

describe('findIdentity', () => {
  it('is nobody in an empty or missing directory', async () => {
    expect(await findIdentity(join(directory.path, 'none'), url)).toMatchObject({ kind: 'nobody', account: null });
  });

  it("is the store's administrator on the same machine, with password and tokens", async () => {
    await keepAdministrator();
    const identity = await findIdentity(directory.path, 'http://localhost:8000');
    expect(identity).toMatchObject({ kind: 'administrator', credentials: { account: 'admin', password: 'secret' } });
    expect(await identity.tokens.load()).toEqual({ accessToken: 'a-1', refreshToken: 'r-1' });
  });

  it.each(['http://127.0.0.1:8001', 'https://store.example', 'https://127.0.0.1:8000'])(
    'gives the administrator to no other address: %s',
    async (other) => {
      await keepAdministrator();
      const identity = await findIdentity(directory.path, other);
      expect(identity).toMatchObject({ kind: 'nobody' });
      expect(identity.credentials).toBeUndefined();
      expect(await identity.tokens.load()).toBeNull();
    },
  );

  it('prefers a login, and only for its address', async () => {
    await keepAdministrator();
    await loginTokens(directory.path, url, 'alice').save({ accessToken: 'a-2', refreshToken: 'r-2' });
    expect(await findIdentity(directory.path, `${url}/`)).toMatchObject({ kind: 'login', account: 'alice' });
    expect(await findIdentity(directory.path, 'http://127.0.0.1:9000')).toMatchObject({ kind: 'nobody' });
  });

  it('explains a file that cannot be read', async () => {
    await writeFile(join(directory.path, 'logins.json'), '{');
    await expect(findIdentity(directory.path, url)).rejects.toThrow(
      'logins.json can not be read: it is not valid JSON',
    );
  });
});

describe('kept tokens', () => {
  it('replace those of the administrator and leave the rest of the file', async () => {
    await keepAdministrator();
    const { tokens } = await findIdentity(directory.path, url);
    await tokens.save({ accessToken: 'a-2', refreshToken: 'r-2' });
    expect(await contentOf('credentials.json')).toEqual({ ...administrator, accessToken: 'a-2', refreshToken: 'r-2' });
    await tokens.save(null);
    expect(await contentOf('credentials.json')).toEqual({ account: 'admin', password: 'secret', url });
    expect(await tokens.load()).toBeNull();
  });

  it('can be read by their owner only', async () => {
    await loginTokens(join(directory.path, 'new'), url, 'alice').save({ accessToken: 'a' });
    expect((await stat(join(directory.path, 'new/logins.json'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(directory.path, 'new'))).mode & 0o777).toBe(0o700);
  });

  it('of one store are dropped without those of another', async () => {
    await loginTokens(directory.path, url, 'alice').save({ accessToken: 'a' });
    await loginTokens(directory.path, 'https://store.example', 'bob').save({ accessToken: 'b' });
    await loginTokens(directory.path, url, 'alice').save(null);
    expect(await contentOf('logins.json')).toEqual({ 'https://store.example': { account: 'bob', accessToken: 'b' } });
  });
});
