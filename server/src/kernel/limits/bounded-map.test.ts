import { describe, expect, it } from '@jest/globals';
import { BoundedMap } from './bounded-map.ts';

const counters = (limit: number) => new BoundedMap<{ counted: number }>(limit, ({ counted }) => counted);

describe('BoundedMap', () => {
  it('holds no more than its limit', () => {
    const map = counters(100);
    for (let index = 0; index < 10_000; index += 1) map.set(`key ${index}`, { counted: index % 3 });
    expect(map.size).toBe(100);
  });

  it('keeps an exhausted counter through a flood of new keys', () => {
    const map = counters(100);
    map.set('exhausted', { counted: 50 });
    for (let index = 0; index < 10_000; index += 1) map.set(`flood ${index}`, { counted: 1 });
    expect(map.get('exhausted')).toEqual({ counted: 50 });
  });

  it('keeps the newest key when all others are exhausted', () => {
    const map = counters(10);
    for (let index = 0; index < 100; index += 1) {
      map.set(`key ${index}`, { counted: 50 });
      expect(map.has(`key ${index}`)).toBe(true);
    }
    expect(map.size).toBe(10);
  });

  it('replaces a value without forgetting another', () => {
    const map = counters(2);
    map.set('one', { counted: 0 }).set('other', { counted: 0 }).set('one', { counted: 9 });
    expect([...map.keys()]).toEqual(['one', 'other']);
  });
});
