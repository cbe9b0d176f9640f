import { beforeAll, expect } from '@jest/globals';
import { newId } from '../../../server/src/kernel/identifiers.ts';
import { installation } from '../../../server/src/kernel/sessions/principal.ts';
import { users } from '../../../server/src/plugins/users/plugin.ts';
import { password, samplePeople } from '../../harness/people.ts';
import { startPluginUnderTest } from '../../harness/plugin-under-test.ts';
import { administrator, service } from '../../harness/principals.ts';
import { after, type Budget, testBudgets } from '../../harness/statement-budget.ts';
import { preparedPeople } from './people.ts';

const store = await startPluginUnderTest(users);
const { anybody, register, spend } = samplePeople(store);
const people = preparedPeople(store);
const { somebody, busy, guarded, spender, keeper, unconfirmed, confirmed } = people;
const { forgetful, begun, pictured, banned, suspended, renamed, crowdOf } = people;
const admin = store.as(administrator).users;
const inside = store.as(installation).users;
const copier = store.as(service).users;

const hundred = { limit: 100 };
const newPassword = 'five other unrelated words here';
const preferences = {
  language: 'de' as const,
  currency: 'EUR' as const,
  contentFilters: [],
  emailNotifications: { news: false, wishlist: false, friends: false },
};
const privacy = {
  profile: 'private' as const,
  games: 'private' as const,
  friends: 'private' as const,
  playtime: 'private' as const,
  inventory: 'private' as const,
  comments: 'private' as const,
};
const until = () => new Date(store.clock.now().getTime() + 86_400_000).toISOString();

/** A hundred people. */
let crowd: string[] = [];
beforeAll(async () => {
  crowd = await crowdOf(100);
});
const summariesOf = async (ids: string[]) => {
  const { items } = (await anybody.getUserSummaries({ query: { ids } })).body;
  expect(items).toHaveLength(ids.length);
};
const refused = (request: Promise<unknown>) => expect(request).rejects.toMatchObject({ code: 'wrong-credentials' });

const budgets: Budget[] = [
  ['register', 6, () => register('anna')],
  ['createFirstAdministrator', 9, () => inside.createFirstAdministrator({ body: { password } })],
  ['login', 9, after(somebody, ({ accountName: account }) => anybody.login({ body: { account, password } }))],
  [
    'login, with a second factor',
    10,
    after(guarded, ({ accountName, code }) => anybody.login({ body: { account: accountName, password, code } })),
  ],
  ['login, of nobody', 3, () => refused(anybody.login({ body: { account: 'nobody', password } }))],
  [
    'login, with a wrong password',
    3,
    after(somebody, ({ accountName: account }) => refused(anybody.login({ body: { account, password: 'wrong' } }))),
  ],
  ['refreshSession', 5, after(somebody, ({ refreshToken }) => anybody.refreshSession({ body: { refreshToken } }))],
  ['introspect, a session', 1, after(somebody, ({ accessToken: token }) => inside.introspect({ body: { token } }))],
  ['introspect, a key', 1, after(keeper, ({ key: token }) => inside.introspect({ body: { token } }))],
  ['introspect, no token', 1, () => inside.introspect({ body: { token: 'none' } })],
  ['logout', 3, after(somebody, ({ users }) => users.logout({}))],
  ['listSessions', 1, after(busy, ({ users }) => users.listSessions({ query: hundred }))],
  ['endSessions', 3, after(busy, ({ users }) => users.endSessions({ query: { includeCurrent: true } }))],
  ['endSession', 3, after(somebody, ({ users, sessionId: id }) => users.endSession({ path: { id } }))],
  ['listSignIns', 1, after(busy, ({ users }) => users.listSignIns({ query: hundred }))],

  ['getOwnAccount', 1, after(somebody, ({ users }) => users.getOwnAccount({}))],
  [
    'changePassword',
    10,
    after(busy, ({ users }) => users.changePassword({ body: { currentPassword: password, newPassword } })),
  ],
  [
    'changeEmail',
    5,
    after(confirmed, ({ users }) => users.changeEmail({ body: { password, email: `${newId()}@example.com` } })),
  ],
  ['requestEmailVerification', 3, after(somebody, ({ users }) => users.requestEmailVerification({}))],
  ['verifyEmail', 4, after(unconfirmed, ({ token }) => anybody.verifyEmail({ body: { token } }))],
  [
    'requestPasswordReset',
    4,
    after(somebody, ({ accountName: account }) => anybody.requestPasswordReset({ body: { account } })),
  ],
  ['requestPasswordReset, of nobody', 4, () => anybody.requestPasswordReset({ body: { account: 'nobody' } })],
  ['resetPassword', 13, after(forgetful, ({ token }) => anybody.resetPassword({ body: { token, newPassword } }))],
  ['beginSecondFactor', 6, after(somebody, ({ users }) => users.beginSecondFactor({ body: { password } }))],
  ['confirmSecondFactor', 12, after(begun, ({ users, code }) => users.confirmSecondFactor({ body: { code } }))],
  [
    'removeSecondFactor',
    10,
    after(guarded, ({ users, code }) => users.removeSecondFactor({ body: { password, code } })),
  ],
  [
    'renewRecoveryCodes',
    6,
    after(guarded, ({ users, code }) => users.renewRecoveryCodes({ body: { password, code } })),
  ],
  ['eraseOwnAccount', 9, after(guarded, ({ users, code }) => users.eraseOwnAccount({ body: { password, code } }))],

  ['getOwnProfile', 2, after(renamed, ({ users }) => users.getOwnProfile({}))],
  ['updateOwnProfile', 4, after(somebody, ({ users }) => users.updateOwnProfile({ body: { summary: 'New.' } }))],
  [
    'updateOwnProfile, an eleventh name',
    6,
    after(renamed, ({ users }) => users.updateOwnProfile({ body: { personaName: 'New' } })),
  ],
  ['setAvatar', 6, after(pictured, ({ users, body }) => users.setAvatar({ body }))],
  ['removeAvatar', 5, after(pictured, ({ users }) => users.removeAvatar({}))],
  ['getAvatar', 0, after(pictured, ({ hash }) => anybody.getAvatar({ path: { hash, size: 32 } }))],
  ['getPrivacy', 1, after(somebody, ({ users }) => users.getPrivacy({}))],
  ['setPrivacy', 3, after(somebody, ({ users }) => users.setPrivacy({ body: privacy }))],
  ['exportPrivacy', 1, () => copier.exportPrivacy({ query: { limit: 1_000 } })],
  ['getPreferences', 1, after(somebody, ({ users }) => users.getPreferences({}))],
  ['setPreferences', 4, after(somebody, ({ users }) => users.setPreferences({ body: preferences }))],
  ['getParentalControls', 1, after(somebody, ({ users }) => users.getParentalControls({}))],
  [
    'setParentalControls',
    3,
    after(somebody, ({ users }) => users.setParentalControls({ body: { enabled: true, newPin: '1234' } })),
  ],

  ['getUser', 1, () => anybody.getUser({ path: { id: crowd[0] ?? '' } })],
  ['getUserSummaries, of one', 1, () => summariesOf(crowd.slice(0, 1))],
  ['getUserSummaries, of 100', 1, () => summariesOf(crowd)],
  ['listAccounts', 1, () => admin.listAccounts({ query: hundred })],
  ['getAccount', 1, () => admin.getAccount({ path: { id: crowd[0] ?? '' } })],
  ['eraseAccount', 6, after(busy, ({ path }) => admin.eraseAccount({ path }))],
  ['setRoles', 4, after(somebody, ({ path }) => admin.setRoles({ path, body: { roles: ['moderator'] } }))],
  ['setSpend', 3, after(somebody, ({ userId }) => spend(userId))],
  [
    'suspendAccount',
    7,
    after(busy, ({ path }) => admin.suspendAccount({ path, body: { reason: 'Fraud.', until: until() } })),
  ],
  ['liftSuspension', 3, after(suspended, ({ path }) => admin.liftSuspension({ path }))],
  [
    'banAccount',
    3,
    after(somebody, ({ path }) => admin.banAccount({ path, body: { kind: 'vac', reason: 'Cheats.' } })),
  ],
  ['listBans', 2, after(banned, ({ path }) => admin.listBans({ path, query: hundred }))],
  ['listBannedTitles', 1, after(banned, ({ path }) => inside.listBannedTitles({ path }))],
  ['liftBan', 3, after(banned, ({ userId: id, banId }) => admin.liftBan({ path: { id, banId } }))],

  [
    'createApiKey',
    7,
    after(somebody, ({ users }) => users.createApiKey({ body: { password, name: 'Key', scopes: ['account.read'] } })),
  ],
  ['listApiKeys', 1, after(keeper, ({ users }) => users.listApiKeys({ query: hundred }))],
  ['revokeApiKey', 3, after(keeper, ({ users, keyId: id }) => users.revokeApiKey({ path: { id } }))],
  [
    'createWebApiKey',
    6,
    after(spender, ({ users }) => users.createWebApiKey({ body: { password, domain: 'example.com' } })),
  ],
  ['getWebApiKey', 1, after(keeper, ({ users }) => users.getWebApiKey({}))],
  ['revokeWebApiKey', 3, after(keeper, ({ users }) => users.revokeWebApiKey({}))],
  ['createLoadKey', 1, () => admin.createLoadKey({ body: {} })],
];

testBudgets(users.specification, budgets);
