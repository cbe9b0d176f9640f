import { expect, it } from '@jest/globals';
import { readDocument } from '../document/read-document.ts';
import type { Sent } from '../instance/exchange.ts';
import { withoutRefusedRows } from './made-rows.ts';

const games = { type: 'array', 'x-validate-each': true };
const [operation] = readDocument({
  openapi: '3.1.0',
  paths: {
    '/v1/games/import': {
      post: {
        operationId: 'games.import',
        'x-authz': 'role:admin',
        requestBody: { content: { 'application/json': { schema: { properties: { games } } } } },
        responses: { 200: {} },
      },
    },
  },
}).operations;

function madeBy(sent: Partial<Sent>, report: object): unknown {
  const text = JSON.stringify(report);
  const answer = { status: 200, headers: {}, text, bytes: Buffer.from(text) };
  const exchange = {
    operation: 'games.import',
    sent: { path: '', ...sent },
    url: '',
    headers: {},
    answer,
    duration: 1,
  };
  return operation && withoutRefusedRows(exchange, operation)?.sent.json;
}

it('leaves out what the store has refused', () => {
  const body = '{"games":[{"appId":1},{"appId":1e21},{"appId":2}]}';
  expect(madeBy({ body }, { created: 2, updated: 0, refused: [{ index: 1 }] })).toEqual({
    games: [{ appId: 1 }, { appId: 2 }],
  });
});

it('leaves out what was there already', () => {
  const json = { games: [{ appId: 1 }, { appId: 2 }] };
  expect(madeBy({ json }, { created: 0, updated: 0, unchanged: 1, refused: [{ index: 1 }] })).toBeUndefined();
});

it('leaves other answers as they are', () => {
  expect(madeBy({ json: { name: 'a' } }, { id: '1' })).toEqual({ name: 'a' });
});
