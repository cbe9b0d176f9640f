import { describe, expect, it } from '@jest/globals';
import { startGivers } from '../../../../../test/harness/givers.ts';
import { oneBehindTheOther } from '../../../../../test/harness/one-behind-the-other.ts';

const store = await startGivers();
const { ask, give, accept, decline, takeBack, askBack, owns, read, refunded, expectOneEventEach } = store;

describe('two who decide over a gift at once', () => {
  const outcome = (result: PromiseSettledResult<{ body: { state: string } }>) =>
    result.status === 'fulfilled' ? result.value.body.state : String(result.reason.code);
  const times = (count: number, work: () => Promise<{ body: { state: string } }>) =>
    Array.from({ length: count }, work);

  it('accept it once', async () => {
    const given = await give();
    const results = (await Promise.allSettled(times(8, () => accept(given)))).map(outcome);
    expect(results.filter((each) => each === 'accepted')).toHaveLength(1);
    expect(new Set(results)).toEqual(new Set(['accepted', 'gift-not-open']));
    expect(await ask('select state from licence where user_id = $1', given.recipient)).toEqual([{ state: 'active' }]);
    await expectOneEventEach(given);
  });

  it.each([
    ['accept it or decline it', decline, 'declined'],
    ['accept it or take it back', takeBack, 'refunded'],
    ['accept it or ask for the order’s money', askBack, 'refunded'],
  ] as const)('%s, and one of them wins', async (_what, other, state) => {
    for (let round = 0; round < 5; round += 1) {
      const given = await give();
      const both = [...times(2, () => accept(given)), ...times(2, () => other(given))];
      await Promise.allSettled(round % 2 === 0 ? both : both.toReversed());
      const { gift } = await read(given);
      const isAccepted = gift.state === 'accepted';
      expect(['accepted', state]).toContain(gift.state);
      expect([await owns(given.recipient), refunded(given)]).toEqual(isAccepted ? [true, 0] : [false, 999]);
      await expectOneEventEach(given);
    }
  });
});

describe('the second of two who decide over a gift', () => {
  it('finds it accepted, and an administrator decides over the money', async () => {
    const given = await give();
    await oneBehindTheOther(
      store.database.pool,
      { table: 'gift', id: given.gift.id },
      () => accept(given),
      () => askBack(given),
    );
    expect([(await read(given)).gift.state, await owns(given.recipient), refunded(given)]).toEqual([
      'accepted',
      true,
      0,
    ]);
  });

  it.each([
    ['declined', decline],
    ['refunded', takeBack],
    ['refunded', askBack],
  ] as const)('finds it %s', async (state, first) => {
    const given = await give();
    await oneBehindTheOther(
      store.database.pool,
      { table: 'gift', id: given.gift.id },
      () => first(given),
      () => accept(given),
    );
    expect([(await read(given)).gift.state, await owns(given.recipient), refunded(given)]).toEqual([state, false, 999]);
  });
});
