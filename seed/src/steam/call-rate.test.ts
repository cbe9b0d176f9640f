import { describe, expect, it } from '@jest/globals';
import { TestSteamClock } from '../../test/steam-clock.ts';
import { CallLimit, timeOf } from './call-rate.ts';

const rate = { calls: 200, per: 300_000 };

async function timesOf(calls: number, clock: TestSteamClock, limit: CallLimit): Promise<number[]> {
  const times: number[] = [];
  for (let call = 0; call < calls; call += 1) {
    await limit.take();
    times.push(clock.now());
  }
  return times;
}

/** The most calls that any period begins with. */
function mostInPeriod(times: number[]): number {
  return Math.max(...times.map((start) => times.filter((time) => time >= start && time < start + rate.per).length));
}

describe('CallLimit', () => {
  it('lets no more calls pass in any period than the rate says, and nearly as many', async () => {
    const clock = new TestSteamClock();
    const times = await timesOf(700, clock, new CallLimit(rate, clock));
    expect(mostInPeriod(times)).toBeLessThanOrEqual(200);
    expect(mostInPeriod(times)).toBeGreaterThan(190);
  });

  it('takes as long as it says beforehand', async () => {
    const clock = new TestSteamClock();
    const start = clock.now();
    const times = await timesOf(500, clock, new CallLimit(rate, clock));
    const took = (times.at(-1) ?? 0) - start;
    expect(Math.abs(took - timeOf(500, rate)) / took).toBeLessThan(0.01);
  });

  it('lets calls that come at once pass one after another', async () => {
    const clock = new TestSteamClock();
    const limit = new CallLimit({ calls: 1, per: 60_000 }, clock);
    await Promise.all([limit.take(), limit.take(), limit.take()]);
    expect(clock.waits).toEqual([60_000, 60_000]);
  });

  it('gives no more than a burst for time that a clock is set forward, and nothing for time that it is set back', async () => {
    const clock = new TestSteamClock();
    const limit = new CallLimit(rate, clock);
    await timesOf(10, clock, limit);
    clock.turn(-3_600_000);
    await timesOf(1, clock, limit);
    expect(clock.waits).toHaveLength(1);
    clock.turn(86_400_000);
    await timesOf(11, clock, limit);
    expect(clock.waits).toHaveLength(2);
  });

  it('throws the reason of a signal, and serves who comes after', async () => {
    const clock = new TestSteamClock();
    const limit = new CallLimit({ calls: 1, per: 60_000 }, clock);
    const reason = new Error('enough');
    await limit.take();
    await expect(limit.take(AbortSignal.abort(reason))).rejects.toBe(reason);
    await expect(limit.take()).resolves.toBeUndefined();
  });
});
