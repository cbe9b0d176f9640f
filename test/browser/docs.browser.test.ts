import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { documentationRoutes } from '@steam-clone/server/src/hosts/documentation/documentation-routes.ts';
import { specification as catalog } from '@steam-clone/spec/generated/catalog/specification.ts';
import { specification as users } from '@steam-clone/spec/generated/users/specification.ts';
import Koa from 'koa';
import type { Browser, Page } from 'playwright-core';
import { describeInChromium, startChromium } from './chromium.ts';

const info = { title: 'steam-clone', version: '0.1.0' };
const publicUrl = 'https://store.example';

describeInChromium('the served documentation in Chromium', () => {
  let server: Server;
  let origin: string;
  let browser: Browser;
  let page: Page;
  /** Requests to anywhere else, violations of the policy, and whatever the console shows as an error. */
  let complaints: string[];

  beforeAll(async () => {
    const application = new Koa();
    application.use(await documentationRoutes({ specifications: [users, catalog], info, publicUrl }));
    application.use((context) => {
      if (context.path === '/v1/games/620') context.body = { id: 'x', appId: 620, name: 'Portal 2' };
    });
    server = createServer(application.callback()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await startChromium();
  });

  afterAll(async () => {
    server.close();
    server.closeAllConnections();
    await browser.close();
  });

  beforeEach(async () => {
    complaints = [];
    page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.route('**/*', (route) => {
      const { href, protocol } = new URL(route.request().url());
      if (href.startsWith(`${origin}/`) || protocol === 'data:') return route.continue();
      complaints.push(`request to ${href}`);
      return route.abort();
    });
  });

  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  const getGame = () => page.locator('.opblock-get', { has: page.locator('[data-path="/v1/games/{id}"]') });
  const operationIds = () => page.locator('.opblock-summary-operation-id').allInnerTexts();

  it('lists the public operations of all plugins', async () => {
    await page.goto(`${origin}/docs`);
    await getGame().waitFor();
    // Zero-width spaces let long ids wrap.
    const shown = (await operationIds()).map((id) => id.replaceAll('\u200b', ''));
    const declared = [...users.operations, ...catalog.operations].filter(({ internal }) => !internal);
    expect(shown.sort()).toEqual(declared.map(({ id }) => id).sort());
    expect(await page.title()).toBe('Operations · steam-clone');
  });

  it('tries an operation out on the server that the page came from', async () => {
    await page.goto(`${origin}/docs/catalog#/catalog/catalog.getGame`);
    const operation = getGame();
    await operation.getByRole('button', { name: 'Try it out' }).click();
    await operation.getByPlaceholder('id').fill('620');
    await operation.getByRole('button', { name: 'Execute' }).click();
    const answer = operation.locator('.live-responses-table');
    await answer.waitFor();
    expect(await answer.innerText()).toMatch(/200[^]*"name": "Portal 2"/);
    expect(await operation.locator('.request-url').innerText()).toContain(`${origin}/v1/games/620`);
  });

  it('shows one plugin alone', async () => {
    await page.goto(`${origin}/docs/users`);
    await page.locator('.opblock').first().waitFor();
    expect((await operationIds()).every((id) => id.startsWith('users.'))).toBe(true);
    expect(await page.locator('nav a[aria-current=page]').innerText()).toBe('users');
  });

  it('follows the colour scheme of the system', async () => {
    const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`${origin}/docs/catalog`);
    await page.locator('.opblock').first().waitFor();
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html.dark-mode').waitFor();
    expect(await ground()).toBe('rgb(28, 32, 34)');
  });

  it('leads from the start page to a problem', async () => {
    await page.goto(origin);
    await page.getByRole('link', { name: 'Problems', exact: true }).click();
    await page.getByRole('link', { name: 'game-not-found' }).click();
    expect(await page.locator('main').innerText()).toMatch(/game-not-found, HTTP status 404[^]*Cause[^]*Remedy/);
  });

  it('has a policy that stops what it should stop', async () => {
    await page.goto(`${origin}/docs/catalog`);
    await page.locator('.opblock').first().waitFor();
    // As text, because the types of a browser's globals are not those of this repository.
    const stopped = await page.evaluate<unknown>(`(async () => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.inlineScriptRan = true';
      document.body.append(script);
      const outside = await fetch('https://outside.example/').then(() => 'sent', () => 'stopped');
      return { inline: 'inlineScriptRan' in globalThis, outside };
    })()`);
    expect(stopped).toEqual({ inline: false, outside: 'stopped' });
    expect(complaints).toEqual([
      expect.stringMatching(/inline script[^]*Content Security Policy/),
      expect.stringMatching(/outside\.example[^]*Content Security Policy/),
      expect.stringMatching(/outside\.example[^]*Content Security Policy/),
    ]);
    complaints = [];
  });
});
