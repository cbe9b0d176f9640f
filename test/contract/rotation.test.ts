import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { unseal } from '../../server/src/kernel/signatures/encryption.ts';
import { eventually } from '../harness/eventually.ts';
import { authenticatorCode, password } from '../harness/people.ts';
import { fewPlugins, forms, startTestStore } from '../harness/store.ts';
import { jsonOf } from '../harness/store-client.ts';

const newest = Buffer.alloc(32, 1);
const written = (secret: Buffer) => ({ secret: secret.toString('base64url') });

/** The installation's secret is rotated as `docs/configuration.md` says: put before the old one, then the old one dropped. */
describe.each(forms)('after the secret was rotated, %s', (form) => {
  it('an authenticator still works, and so once the old secret is gone', async () => {
    const store = await startTestStore({ plugins: fewPlugins, form });
    const { account, token } = await store.client.player();
    const send = (to: string, body: object) =>
      store.client.send({ method: 'POST', path: `/v1/${to}`, token, json: body });
    const begun = await send('accounts/me/second-factor', { password });
    const { secret } = jsonOf<{ secret: string }>(begun);
    const signIn = async () => {
      await store.rows('users', 'update second_factor set last_period = null');
      return (await send('sessions', { account, password, code: await authenticatorCode(secret) })).status;
    };
    const code = await authenticatorCode(secret);
    jsonOf(await send('accounts/me/second-factor/confirm', { code }));

    const file = path.join(store.directory, 'secret.json');
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { secret: string }[];
    const sealed = async (): Promise<Buffer> => {
      const [row] = await store.rows<{ secret: Buffer }>('users', 'select secret from second_factor');
      return row?.secret ?? Buffer.alloc(0);
    };
    writeFileSync(file, JSON.stringify([written(newest), ...kept]));
    await store.restart();
    const alone = { signing: newest, accepted: [newest] };
    await eventually(async () => expect(unseal(alone, 'users', await sealed())).toHaveLength(20));
    expect(await signIn()).toBe(201);

    writeFileSync(file, JSON.stringify([written(newest)]));
    await store.restart();
    expect(await signIn()).toBe(201);
  });
});
