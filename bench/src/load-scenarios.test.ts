import { expect, it } from '@jest/globals';
import { loadScenarios } from './load-scenarios.ts';
import { operationRequest } from './operation-request.ts';

it('finds the scenarios of all files, each with a name of its own and a sentence', async () => {
  const scenarios = await loadScenarios();
  const names = scenarios.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(
    expect.arrayContaining(['start-up', 'detail-cached', 'list', 'import', 'mixed-day', 'checkout']),
  );
  expect(scenarios.filter(({ summary }) => !summary.endsWith('.'))).toEqual([]);
});

it('makes the request that the SDK would send', () => {
  const search = operationRequest('catalog.searchGames', {
    query: { query: 'a b', genre: ['RPG', 'Indie'], free: true },
  });
  expect(search).toEqual({
    method: 'GET',
    target: '/v1/games?query=a+b&genre=RPG&genre=Indie&free=true',
    operation: 'catalog.searchGames',
  });
  const user = operationRequest('users.getUser', { path: { id: '[U:1:22202]' } }, { token: 'sca_x' });
  expect(user).toMatchObject({ target: '/v1/users/%5BU%3A1%3A22202%5D', headers: { authorization: 'Bearer sca_x' } });
  const revoked = operationRequest('users.getOwnAccount', {}, { token: 'sca_x', idempotencyKey: 'once' });
  expect(revoked).toMatchObject({ headers: { authorization: 'Bearer sca_x', 'idempotency-key': 'once' } });
  const body = { account: 'alice', password: 'four unrelated words here' };
  expect(operationRequest('users.login', { body }, { status: 201 })).toEqual({
    method: 'POST',
    target: '/v1/sessions',
    operation: 'users.login',
    body: JSON.stringify(body),
    status: 201,
  });
});
