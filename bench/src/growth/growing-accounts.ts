import { operationRequest } from '../operation-request.ts';
import type { Growing } from './growing.ts';

/** All of these find one account, or a hundred, by a key. */
export const growingAccounts: Growing[] = [
  {
    what: 'getUser',
    slopeAtMost: 0.15,
    requests: ({ accounts: { steamIds } }) => steamIds.map((id) => operationRequest('users.getUser', { path: { id } })),
  },
  {
    what: 'getUserSummaries of 100',
    slopeAtMost: 0.2,
    requests: ({ accounts: { steamIds } }) =>
      Array.from({ length: 50 }, (_, page) =>
        operationRequest('users.getUserSummaries', {
          query: {
            ids: Array.from({ length: 100 }, (_, index) => steamIds[(page + index * 97) % steamIds.length] ?? ''),
          },
        }),
      ),
  },
  {
    what: 'getOwnProfile',
    slopeAtMost: 0.15,
    requests: ({ tokens }) => tokens.map((token) => operationRequest('users.getOwnProfile', {}, { token })),
  },
  {
    what: 'login',
    slopeAtMost: 0.15,
    requests: ({ accounts: { names, password } }) =>
      names.map((account) => operationRequest('users.login', { body: { account, password } }, { status: 201 })),
  },
];
