import type { Sent } from '../../instance/exchange.ts';
import type { Person } from '../../instance/people.ts';
import type { Run } from '../../run-context.ts';
import { ask, mailToken } from '../needs/users.ts';
import { again, type Refusal, withBody } from './refusal.ts';

const refuse = (name: string, status: number, code: string, make: Refusal['make']): Refusal => ({
  operation: `users.${name}`,
  status,
  code,
  make,
});

const byFresh = (id: string, json?: (person: Person) => object) => async (run: Run) => {
  const person = await run.people.fresh();
  return from(run, id, person, json?.(person));
};

/** A request by somebody, without the state that it would need. */
function from(run: Run, id: string, { token }: { token?: string }, json?: object): Sent {
  const { method = 'GET', path = '' } = run.operation(id) ?? {};
  return { method, path, token, ...(json && { json }) };
}

/** Somebody whose account asks for a second factor. */
async function withSecondFactor(run: Run): Promise<Person> {
  const person = await run.people.fresh();
  await run.requests.answer('users.confirmSecondFactor', { person });
  return person;
}

/** The id of the administrator that the run calls as. */
async function ownId(run: Run): Promise<string> {
  const own = run.operation('users.getOwnAccount');
  if (!own) return '';
  const { answer } = await run.send(own, { path: own.path, token: run.people.administrator });
  return (JSON.parse(answer.text) as { id: string }).id;
}

const unusedCode = '000000';

export const refusals: readonly Refusal[] = [
  refuse('register', 409, 'account-taken', (run) => again(run, 'users.register')),
  refuse('login', 401, 'wrong-credentials', async (run) =>
    withBody(run, 'users.login', { account: (await run.people.player()).account, password: 'not the password' }),
  ),
  refuse('login', 403, 'account-suspended', async (run) => {
    const { account, password } = await run.people.suspended();
    return withBody(run, 'users.login', { account, password });
  }),
  refuse('requestEmailVerification', 409, 'email-already-verified', async (run) => {
    const person = await run.people.fresh();
    await ask(run, 'users.verifyEmail', { token: await mailToken(run, person) });
    return from(run, 'users.requestEmailVerification', person);
  }),
  refuse('verifyEmail', 409, 'email-in-use', async (run) => {
    const first = await run.people.fresh();
    const mine = await mailToken(run, first);
    const accountName = run.people.unique('player');
    await ask(run, 'users.register', { accountName, email: first.email, password: first.password });
    const theirs = await mailToken(run, first, mine);
    await ask(run, 'users.verifyEmail', { token: mine });
    return from(run, 'users.verifyEmail', {}, { token: theirs });
  }),
  refuse(
    'changePassword',
    403,
    'wrong-password',
    byFresh('users.changePassword', () => wrongPassword),
  ),
  refuse('beginSecondFactor', 409, 'second-factor-exists', async (run) => {
    const person = await withSecondFactor(run);
    return from(run, 'users.beginSecondFactor', person, { password: person.password });
  }),
  refuse('confirmSecondFactor', 409, 'second-factor-exists', async (run) =>
    from(run, 'users.confirmSecondFactor', await withSecondFactor(run), { code: unusedCode }),
  ),
  refuse(
    'confirmSecondFactor',
    404,
    'no-second-factor',
    byFresh('users.confirmSecondFactor', () => ({ code: unusedCode })),
  ),
  ...['removeSecondFactor', 'renewRecoveryCodes'].map((name) =>
    refuse(
      name,
      404,
      'no-second-factor',
      byFresh(`users.${name}`, ({ password }) => ({ password, code: unusedCode })),
    ),
  ),
  refuse('updateOwnProfile', 409, 'vanity-taken', async (run) => {
    const vanity = run.people.unique('v');
    const mine = from(run, 'users.updateOwnProfile', await run.people.player(), { vanity });
    await run.send(run.operation('users.updateOwnProfile') ?? null, mine);
    return from(run, 'users.updateOwnProfile', await run.people.other(), { vanity });
  }),
  refuse('createWebApiKey', 409, 'web-api-key-exists', (run) => again(run, 'users.createWebApiKey')),
  refuse(
    'createWebApiKey',
    403,
    'account-limited',
    byFresh('users.createWebApiKey', ({ password }) => ({ password, domain: 'localhost' })),
  ),
  refuse('getWebApiKey', 404, 'api-key-not-found', byFresh('users.getWebApiKey')),
  refuse('revokeWebApiKey', 404, 'api-key-not-found', byFresh('users.revokeWebApiKey')),
  refuse('createApiKey', 409, 'too-many-api-keys', async (run) => {
    const person = await run.people.fresh();
    const key = { password: person.password, name: 'one of many', scopes: ['account.read'] };
    const sent = from(run, 'users.createApiKey', person, key);
    // However many the store allows.
    for (let made = 0; made < 100; made += 1) {
      const { answer } = await run.send(run.operation('users.createApiKey') ?? null, sent);
      if (answer.status !== 201) break;
    }
    return sent;
  }),
  refuse('eraseAccount', 409, 'administrator-stays', async (run) => ({
    method: 'DELETE',
    path: `/v1/accounts/${await ownId(run)}`,
    token: run.people.administrator,
  })),
  refuse('eraseOwnAccount', 409, 'administrator-stays', async (run) => {
    const person = await run.people.withRole('admin');
    return from(run, 'users.eraseOwnAccount', person, { password: person.password });
  }),
  refuse('setRoles', 409, 'own-account', async (run) =>
    withBody(run, 'users.setRoles', { roles: [] }, { id: await ownId(run) }),
  ),
  refuse('suspendAccount', 409, 'own-account', async (run) =>
    withBody(run, 'users.suspendAccount', { reason: 'Myself' }, { id: await ownId(run) }),
  ),
  refuse('banAccount', 409, 'own-account', async (run) => {
    const { id, token } = await run.people.withRole('moderator');
    return { method: 'POST', path: `/v1/accounts/${id}/bans`, token, json: { kind: 'community', reason: 'Myself' } };
  }),
  refuse('liftBan', 409, 'own-account', async (run) => {
    const { id, token } = await run.people.withRole('moderator');
    return { method: 'DELETE', path: `/v1/accounts/${id}/bans/${run.random.uuid()}`, token };
  }),
  refuse('liftSuspension', 409, 'not-suspended', (run) => again(run, 'users.liftSuspension')),
];

const wrongPassword = { currentPassword: 'not the password', newPassword: 'five unrelated words of mine' };
