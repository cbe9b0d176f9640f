import { describe, expect, it } from '@jest/globals';
import { hashOfKey, newScopedKey, newWebKey } from './api-keys.ts';

describe('keys', () => {
  it('are found again by their hash', () => {
    const scoped = newScopedKey();
    expect(scoped.key).toMatch(/^sck_[\w-]{49}$/);
    expect(hashOfKey(scoped.key)).toBe(scoped.hash);
    const web = newWebKey();
    expect(web.key).toMatch(/^[0-9A-F]{32}$/);
    expect(hashOfKey(web.key.toLowerCase())).toBe(web.hash);
    expect(newScopedKey().key).not.toBe(scoped.key);
  });

  it('that were mistyped or are none are known by their form', () => {
    const { key } = newScopedKey();
    const last = key.endsWith('A') ? 'B' : 'A';
    for (const wrong of [`${key.slice(0, -1)}${last}`, key.slice(0, -1), `${key}A`, 'sck_', 'sca_x', '']) {
      expect(hashOfKey(wrong)).toBeNull();
    }
  });
});
