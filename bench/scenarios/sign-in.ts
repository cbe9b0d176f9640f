import { operationRequest } from '../src/operation-request.ts';
import { databaseOf, type Scenario } from '../src/scenario.ts';

const bareSignIn = new URL('../bare/sign-in.ts', import.meta.url);

export const signIn: Scenario = {
  name: 'sign-in',
  summary: '`users.login` of many accounts, beside node:http with one argon2id check and one bare transaction.',
  // More wait for their turn by design: sign-ins may not take the machine from everything else.
  connections: 4,
  aim: 0.7,
  statements: 9,
  writes: true,
  prepare: async ({ startBare, startStore, accounts }) => {
    const store = await startStore();
    const { names, password } = await accounts(store, 1_000);
    return {
      store,
      startBare: () => startBare(bareSignIn, [databaseOf(store, 'users')]),
      requests: names.map((account) =>
        operationRequest('users.login', { body: { account, password } }, { status: 201 }),
      ),
    };
  },
};
