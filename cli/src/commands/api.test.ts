import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { problem, type Reply, type ScriptedStore, startScriptedStore } from '../../../sdk/test/scripted-store.ts';
import { runCli } from '../../test/run-cli.ts';

const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const document = {
  paths: {
    '/v1/orders': {
      get: {
        operationId: 'orders.listOrders',
        summary: 'All orders',
        parameters: [
          { name: 'cursor', in: 'query' },
          { name: 'limit', in: 'query' },
        ],
      },
      post: {
        operationId: 'orders.createOrder',
        summary: 'A new order',
        requestBody: json({ type: 'object', properties: { items: {} } }),
      },
    },
    '/v1/orders/{id}': {
      get: {
        operationId: 'orders.getReceipt',
        parameters: [{ name: 'id', in: 'path', required: true }],
        responses: { 200: { content: { 'image/png': {} } } },
      },
      delete: { operationId: 'orders.deleteOrder', parameters: [{ name: 'id', in: 'path', required: true }] },
    },
  },
};

let store: ScriptedStore;
beforeEach(async () => {
  store = await startScriptedStore(({ method, path, body }): Reply => {
    if (path === '/openapi.json') return { status: 200, body: document };
    if (method === 'POST') return { status: 201, body: { id: 'o-1', body }, headers: { Location: '/v1/orders/o-1' } };
    if (method === 'DELETE') return path.endsWith('/o-1') ? { status: 204 } : problem(404, 'not-found');
    if (path === '/v1/orders/receipt')
      return { status: 200, text: 'no JSON', headers: { 'Content-Type': 'image/png' } };
    if (path.includes('cursor=two')) return { status: 200, body: { items: [3], nextCursor: null } };
    return { status: 200, body: { items: [1, 2], nextCursor: 'two' } };
  });
});
afterEach(() => store.close());

const api = (args: string[], input = '') =>
  runCli(['api', ...args], { STEAM_CLONE_URL: store.url, STEAM_CLONE_DATA_DIR: '/nowhere' }, input);

describe('api', () => {
  it('prints the answer as JSON', async () => {
    const { code, stdout } = await api(['orders.createOrder', '-F', 'items=["a"]']);
    expect([code, JSON.parse(stdout)]).toEqual([0, { id: 'o-1', body: { items: ['a'] } }]);
  });

  it('takes the body from standard input', async () => {
    const { stdout } = await api(['orders.createOrder', '--input', '-'], '{"items":[]}');
    expect(JSON.parse(stdout)).toMatchObject({ body: { items: [] } });
  });

  it('prints nothing for an answer without a body', async () => {
    expect(await api(['orders.deleteOrder', '-f', 'id=o-1'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('prints an answer that is no JSON as it is', async () => {
    const { code, stdout } = await api(['orders.getReceipt', '-f', 'id=receipt']);
    expect([code, stdout]).toEqual([0, 'no JSON']);
  });

  it('prints status and headers with --include', async () => {
    const { stdout } = await api(['orders.createOrder', '-F', 'items=[]', '-i']);
    expect(stdout).toMatch(/^HTTP 201\n(.+\n)*location: \/v1\/orders\/o-1\n(.+\n)*\n\{\n/);
  });

  it('sends headers', async () => {
    await api(['orders.createOrder', '-F', 'items=[]', '-H', 'Idempotency-Key: k-1']);
    expect(store.requests.at(-1)?.headers['idempotency-key']).toBe('k-1');
  });

  it('joins all pages with --paginate', async () => {
    const { stdout } = await api(['orders.listOrders', '--paginate', '-F', 'limit=2']);
    expect(JSON.parse(stdout)).toEqual([1, 2, 3]);
    expect(store.requests.map(({ path }) => path).slice(1)).toEqual([
      '/v1/orders?limit=2',
      '/v1/orders?limit=2&cursor=two',
    ]);
  });

  it('prints the problem of a refusal and fails with 3', async () => {
    const { code, stdout, stderr } = await api(['orders.deleteOrder', '-f', 'id=x']);
    expect([code, JSON.parse(stdout)]).toEqual([3, expect.objectContaining({ code: 'not-found' })]);
    expect(stderr).toContain('not-found');
  });

  it('lists what can be called', async () => {
    const { stdout } = await api([]);
    expect(stdout).toBe(
      'orders.createOrder  POST    /v1/orders       A new order\n' +
        'orders.deleteOrder  DELETE  /v1/orders/{id}\n' +
        'orders.getReceipt   GET     /v1/orders/{id}\n' +
        'orders.listOrders   GET     /v1/orders       All orders\n',
    );
  });

  it.each([
    [['orders.createOrders'], 'The store has no operation orders.createOrders. Did you mean orders.createOrder?'],
    [['orders.createOrder', '--paginate'], 'orders.createOrder does not answer pages'],
    [['orders.deleteOrder'], 'orders.deleteOrder needs id'],
  ])('explains wrong usage %j', async (args, message) => {
    expect(await api(args)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
  });
});

describe('api against something else than a store', () => {
  it('says so', async () => {
    const page = await startScriptedStore(() => ({ status: 200, text: '<html>' }));
    try {
      const { code, stderr } = await runCli(['api', '--url', page.url]);
      expect([code, stderr]).toEqual([4, expect.stringContaining('openapi.json is not the document of a store')]);
    } finally {
      await page.close();
    }
  });
});
