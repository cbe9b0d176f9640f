import { beforeAll, describe, expect, it } from '@jest/globals';
import { users } from '../../server/src/plugins/users/plugin.ts';
import { median } from '../harness/median.ts';
import { samplePeople } from '../harness/people.ts';
import { startPluginUnderTest } from '../harness/plugin-under-test.ts';

const store = await startPluginUnderTest(users);
const { anybody, register } = samplePeople(store);
const pairs = 500;

/** The time of an unknown account in proportion to that of a known one: medians, asked for in turn. */
async function proportion(attempt: (account: string) => Promise<unknown>): Promise<number> {
  const timed = async (account: string): Promise<number> => {
    const start = performance.now();
    await attempt(account).catch(() => {});
    return performance.now() - start;
  };
  const known: number[] = [];
  const unknown: number[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    known.push(await timed('frank'));
    unknown.push(await timed(`nobody${pair}`));
  }
  const found = median(unknown) / median(known);
  console.log(`${median(known).toFixed(2)} ms known, ${median(unknown).toFixed(2)} ms unknown, ${found.toFixed(3)}`);
  return found;
}

describe(`the time of ${pairs} pairs does not tell whether an account is there`, () => {
  beforeAll(() => register('frank'));

  it('when somebody signs in', async () => {
    // Without the hash of nothing, an unknown account takes a tenth of the time.
    const found = await proportion((account) => anybody.login({ body: { account, password: 'not the password' } }));
    expect(found).toBeGreaterThan(0.92);
    expect(found).toBeLessThan(1.09);
  }, 300_000);

  it('when somebody asks for a new password', async () => {
    const found = await proportion((account) => anybody.requestPasswordReset({ body: { account } }));
    expect(found).toBeGreaterThan(0.8);
    expect(found).toBeLessThan(1.25);
  }, 300_000);
});
