import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { problem, type Reply, type ScriptedStore, startScriptedStore } from '../../sdk/test/scripted-store.ts';
import { describeInChromium, startChromium } from './chromium.ts';

const allowAll = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': '*',
  'Access-Control-Allow-Headers': 'authorization, content-type',
  'Access-Control-Expose-Headers': '*',
};

/** Every kind of answer, for a page of another origin. */
function answer({
  method,
  path,
  headers,
}: {
  method: string;
  path: string;
  headers: { authorization?: string };
}): Reply {
  if (method === 'OPTIONS') return { status: 204, headers: allowAll };
  const refused = (status: number, code: string) => ({ ...problem(status, code), headers: allowAll });
  const account = { id: 'a', accountName: 'alice' };
  const tokens = (number: number) => ({ accessToken: `access-${number}`, refreshToken: `refresh-${number}`, account });
  if (path === '/v1/sessions') return { status: 201, body: tokens(1), headers: allowAll };
  if (path === '/v1/sessions/refresh') return { status: 200, body: tokens(2), headers: allowAll };
  if (path === '/v1/games/1') return refused(404, 'game-not-found');
  if (headers.authorization !== 'Bearer access-2') return refused(401, 'token-expired');
  return { status: 200, body: account, headers: allowAll };
}

describeInChromium('the SDK in Chromium', () => {
  let store: ScriptedStore;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    store = await startScriptedStore(answer);
    const { outputFiles } = await build({
      entryPoints: [join(import.meta.dirname, '../../sdk/src/index.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'sdk',
      platform: 'browser',
    });
    browser = await startChromium();
    page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  });
  afterAll(async () => {
    await browser.close();
    await store.close();
  });

  /** Runs `work` in the page; it finds the module as `sdk` and the store's address as `baseUrl`. */
  const inPage = (work: string): Promise<unknown> =>
    page.evaluate(`(async () => { const baseUrl = ${JSON.stringify(store.url)}; ${work} })()`);

  it('signs in, renews a token that has ended, and gives typed answers', async () => {
    const work = `
      const steam = sdk.createSteamClient({ baseUrl });
      await steam.users.login({ body: { account: 'alice', password: 'p' } });
      return steam.users.getOwnAccount();`;
    expect(await inPage(work)).toEqual({ id: 'a', accountName: 'alice' });
  });

  it('throws refusals and connection failures', async () => {
    const work = `
      const steam = sdk.createSteamClient({ baseUrl });
      const refusal = await steam.catalog.getGame({ path: { id: 1 } }).catch((error) => error);
      const nobody = sdk.createSteamClient({ baseUrl: 'http://127.0.0.1:9', retry: { attempts: 0 } });
      const failure = await nobody.catalog.getGame({ path: { id: 1 } }).catch((error) => error);
      return [refusal instanceof sdk.SteamError, refusal.code, failure instanceof sdk.SteamConnectionError, failure.reason];`;
    expect(await inPage(work)).toEqual([true, 'game-not-found', true, 'unreachable']);
  });
});
