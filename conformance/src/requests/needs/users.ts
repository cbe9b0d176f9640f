import type { Person } from '../../instance/people.ts';
import type { Run } from '../../run-context.ts';
import { tealSquare } from '../picture.ts';
import { OutOfReach } from '../out-of-reach.ts';
import type { Need } from '../requests.ts';
import { authenticatorCode } from '../authenticator-code.ts';
import { later } from '../store-time.ts';
import type { MakeNeed, Needs } from './needs.ts';

const anotherPassword = 'five unrelated words of mine';
/** Ms that a mail may take. */
const patience = 10_000;

/** Somebody new each time, for what ends sessions or changes who they are. */
const fresh =
  (json?: (person: Person) => unknown): MakeNeed =>
  async (run, _given, person) => {
    const caller = person ?? (await run.people.fresh());
    return { person: caller, ...(json && { json: json(caller) }) };
  };

export const needs: Needs = {
  'users.register': async (run) => {
    const accountName = run.people.unique('player');
    return { json: { accountName, email: `${accountName}@example.com`, password: anotherPassword } };
  },
  'users.login': async (run, _given, person) => {
    const { account, password } = person ?? (await run.people.player());
    return { json: { account, password } };
  },
  'users.refreshSession': async (run) => ({ json: { refreshToken: (await run.people.fresh()).refreshToken } }),
  'users.logout': fresh(),
  'users.endSessions': fresh(),
  'users.endSession': async (run, given, person) => {
    const caller = person ?? (await run.people.fresh());
    const { items } = await run.requests.answer<{ items: { id: string }[] }>('users.listSessions', { person: caller });
    return { person: caller, path: { id: given['id'] ?? items[0]?.id ?? '' } };
  },
  'users.changePassword': fresh(({ password }) => ({ currentPassword: password, newPassword: anotherPassword })),
  'users.changeEmail': fresh(({ account, password }) => ({ email: `${account}@example.org`, password })),
  'users.requestEmailVerification': fresh(),
  'users.verifyEmail': async (run) => ({ json: { token: await mailToken(run, await run.people.fresh()) } }),
  'users.requestPasswordReset': async (run) => ({ json: { account: (await run.people.fresh()).account } }),
  'users.resetPassword': async (run) => {
    const person = await run.people.fresh();
    const verification = await mailToken(run, person);
    await ask(run, 'users.verifyEmail', { token: verification });
    await ask(run, 'users.requestPasswordReset', { account: person.account });
    return { json: { token: await mailToken(run, person, verification), newPassword: anotherPassword } };
  },
  'users.beginSecondFactor': fresh(({ password }) => ({ password })),
  'users.confirmSecondFactor': async (run, _given, given) => {
    const person = given ?? (await run.people.fresh());
    const { secret } = await run.requests.answer<{ secret: string }>('users.beginSecondFactor', { person });
    return { person, json: { code: await authenticatorCode(secret) } };
  },
  'users.removeSecondFactor': withRecoveryCode,
  'users.renewRecoveryCodes': withRecoveryCode,
  'users.eraseOwnAccount': fresh(({ password }) => ({ password })),
  'users.setAvatar': async () => ({ body: tealSquare, headers: { 'content-type': 'image/png' } }),
  'users.getAvatar': async (run) => {
    const { hash } = await run.requests.answer<{ hash: string }>('users.setAvatar');
    return { path: { hash } };
  },
  'users.setParentalControls': fresh(),
  'users.getUser': async (run, given) => ({ path: { id: given['id'] ?? (await run.people.player()).id } }),
  'users.getUserSummaries': async (run) => ({ query: { ids: [(await run.people.player()).id] } }),
  'users.updateOwnProfile': async (run) => ({ json: { personaName: 'Alice', vanity: run.people.unique('v') } }),
  'users.liftSuspension': async (run, given) => {
    const id = given['id'] ?? (await run.people.fresh()).id;
    await run.requests.answer('users.suspendAccount', { given: { id } });
    return { path: { id } };
  },
  'users.suspendAccount': async (run) => ({ json: { reason: 'Stolen card', until: await later(run, 30) } }),
  'users.createApiKey': async (run, _given, person) => {
    const { password } = person ?? (await run.people.player());
    const expiresAt = await later(run, 30);
    return { json: { password, name: run.people.unique('key'), scopes: ['account.read'], expiresAt } };
  },
  'users.createWebApiKey': async (run, _given, given) => {
    const person = given ?? (await run.people.fresh());
    if (run.operation('users.setSpend')) await run.requests.answer('users.setSpend', { given: { id: person.id } });
    return { person, json: { password: person.password, domain: 'tracker.example.com' } };
  },
  'users.getWebApiKey': withWebApiKey,
  'users.revokeWebApiKey': withWebApiKey,
};

async function withWebApiKey(run: Run, _given: unknown, given: Person | undefined): Promise<Need> {
  const person = given ?? (await run.people.fresh());
  await run.requests.answer('users.createWebApiKey', { person });
  return { person };
}

async function withRecoveryCode(run: Run, _given: unknown, given: Person | undefined): Promise<Need> {
  const person = given ?? (await run.people.fresh());
  const { recoveryCodes } = await run.requests.answer<{ recoveryCodes: string[] }>('users.confirmSecondFactor', {
    person,
  });
  return { person, json: { password: person.password, code: recoveryCodes[0] } };
}

/** Sends a body of the run's own to an operation of the users. */
export async function ask(run: Run, id: string, json: unknown, person?: Person): Promise<void> {
  const operation = run.operation(id);
  if (!operation) throw new OutOfReach(`the instance has no ${id}`);
  const { method, path } = operation;
  await run.send(operation, { method, path, json, token: person?.token });
}

/** The code of the newest mail to somebody, as soon as it is another than the one before. */
export async function mailToken(run: Run, { email }: Pick<Person, 'email'>, before = ''): Promise<string> {
  const { readMail, signal } = run.options;
  if (!readMail) throw new OutOfReach('it needs a mail that the run can not read');
  for (const until = performance.now() + patience; performance.now() < until;) {
    signal?.throwIfAborted();
    const token = /scm_[\w-]+/.exec((await readMail(email)) ?? '')?.[0];
    if (token !== undefined && token !== before) return token;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new OutOfReach(`no mail to ${email} came within ${patience} ms`);
}
