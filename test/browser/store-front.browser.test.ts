import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createSteamClient } from '@steam-clone/sdk';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { cleanUp, newDataDirectory, startProgram, type StoreProgram } from '../harness/store-program.ts';
import { describeInChromium, startChromium } from './chromium.ts';

const program = path.join(import.meta.dirname, '../../sdk/examples/store-front/serve.ts');
const password = 'four unrelated words';

describeInChromium('the store front of the SDK in Chromium', () => {
  const directory = newDataDirectory();
  let store: StoreProgram;
  let server: ChildProcess;
  let address: string;
  let browser: Browser;
  let page: Page;
  /** Requests to anywhere else, violations of the policy, and whatever the console shows as an error. */
  let complaints: string[];

  beforeAll(async () => {
    store = await startProgram({ directory, flags: [], environment: { CORS_ORIGINS: '*' } });
    server = spawn(process.execPath, [program, store.url, '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    address = String((await once(server.stdout ?? server, 'data'))[0]).trim();
    const body = { accountName: 'alice', email: 'alice@example.com', password };
    await createSteamClient({ baseUrl: store.url }).users.register({ body });
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    server?.kill();
    await store?.end('SIGTERM');
    await cleanUp(directory);
  });

  beforeEach(async () => {
    complaints = [];
    page = await browser.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      // Chromium notes every answer of 4xx; the page is expected to deal with it.
      const isRefusal = message.text().startsWith('Failed to load resource: the server responded with a status of 40');
      if (message.type() === 'error' && !isRefusal) complaints.push(message.text());
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (![address, store.url].includes(origin) && protocol !== 'data:')
        complaints.push(`request to ${request.url()}`);
    });
    await page.goto(address);
    await page.getByText(/^\d+ games$/).waitFor();
  });
  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  it('shows the games that the store has, in order and with their prices', async () => {
    const names = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(names.slice(0, 2)).toEqual(['Portal 2', 'Counter-Strike 2']);
    expect(names).toHaveLength(5);
    const game = page.getByRole('listitem').filter({ hasText: 'Portal 2' });
    expect(await game.locator('.price').innerText()).toMatch(/^\D\d+\.\d\d$/);
    expect(await game.locator('.description').innerText()).not.toBe('');
  });

  it('signs in and out, and says when the password is wrong', async () => {
    await page.getByLabel('Account').fill('alice');
    await page.getByLabel('Password').fill('not that one');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Account or password is wrong.').waitFor();

    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.locator('#signed-in').getByText('alice').waitFor();
    expect(await page.locator('#sign-in').isVisible()).toBe(false);

    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.locator('#sign-in').waitFor();
  });
});
