import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCli } from '../../cli/test/run-cli.ts';
import { eventually } from '../harness/eventually.ts';
import { cleanUp, newDataDirectory, startProgram, type StoreProgram } from '../harness/store-program.ts';

const example = path.join(import.meta.dirname, '../../sdk/examples/purchase.ts');
const run = promisify(execFile);
const password = 'four unrelated words';

interface Listed {
  items: { id: string; state: string }[];
}

/** What docs/buying.md and the example of the SDK promise, with the payment provider that a local store has. */
describe('buying in a store of one’s own', () => {
  const directory = newDataDirectory();
  let store: StoreProgram;
  beforeAll(async () => {
    store = await startProgram({ directory, flags: ['--no-seed', '--sandbox'] });
    for (const appId of [400, 620]) {
      const releaseDate = { date: '2011-04-18', precision: 'day' };
      const game = { appId, name: `Game ${appId}`, releaseDate, prices: [{ region: 'USD', amount: 999 }] };
      await command(['api', 'catalog.createGame', '--input', '-'], JSON.stringify(game));
    }
    await command([
      'api',
      'users.register',
      '-f',
      'accountName=alice',
      '-f',
      'email=alice@example.com',
      '-f',
      `password=${password}`,
    ]);
  }, 120_000);
  afterAll(async () => {
    await store.end('SIGINT');
    await cleanUp(directory);
  });

  const tries = (words: string[], input = '') =>
    runCli(words, { STEAM_CLONE_DATA_DIR: directory, STEAM_CLONE_URL: store.url }, input);
  const command = async (words: string[], input = '') => {
    const { code, stdout, stderr } = await tries(words, input);
    expect([words, code, code === 0 ? '' : stderr]).toEqual([words, 0, '']);
    return stdout;
  };
  const signIn = () => command(['login', 'alice', '--password-stdin'], `${password}\n`);

  it('is done by the command line, with a card, a refund and a turned clock', async () => {
    await signIn();
    await command(['cart', 'country', 'US', '--born', '1990-05-17']);
    // The shop hears of a new game by an event.
    await eventually(async () => expect((await tries(['cart', 'add', '400'])).code).toBe(0));
    const method = JSON.parse(await command(['wallet', 'add-method', 'tok_card', '--json'])) as { id: string };
    expect(await command(['cart', 'checkout', '--method', method.id])).toMatch(/^Order \S+: fulfilled\n/);
    expect(await command(['library', 'list'])).toContain('2000000400');
    const { items } = JSON.parse(await command(['orders', 'list', '--json'])) as Listed;
    const order = items[0]?.id ?? '';

    await command(['logout']);
    await command(['clock', 'advance', '15d']);
    await signIn();
    expect(await command(['orders', 'refund', order, '--reason', 'Too hard'])).toContain('(too-late)');
    await command(['logout']);
    const waiting = JSON.parse(await command(['admin', 'refunds', 'list', '--json'])) as Listed;
    const answer = ['--answer', 'This once.'];
    expect(await command(['admin', 'refunds', 'approve', waiting.items[0]?.id ?? '', ...answer])).toContain('is done');
    expect(await command(['admin', 'orders', 'show', order])).toContain(`Order ${order}: refunded`);
  }, 120_000);

  it('is done by the example of the SDK, which gives back, and hears why it can not pay', async () => {
    const buys = (...words: string[]) => run(process.execPath, [example, store.url, 'bob', '620', ...words]);
    const { stdout } = await buys('--card', 'tok_card', '--give-back');
    expect(stdout.split('\n')).toEqual([
      'A guest sees $9.99',
      'Order is fulfilled, $9.99 were paid',
      'Owns 620 by purchase',
      'Refund of $9.99 is done, by the rule title',
      '',
    ]);
    await expect(buys('--card', 'tok_card.decline')).rejects.toMatchObject({
      code: 1,
      stderr: 'The payment was declined; the cart comes back as it was.\n',
    });
    await expect(run(process.execPath, [example, 'http://127.0.0.1:9', 'bob', '620'])).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^No store: /),
    });
  }, 60_000);
});
