import { describe, expect, it } from '@jest/globals';
import { openCursor, sealCursor } from './cursor.ts';
import { PageRequest } from './page.ts';

const keys = { signing: Buffer.from('secret'), accepted: [Buffer.from('secret')] };
const invalid = expect.objectContaining({ code: 'invalid-cursor' });

describe('a cursor', () => {
  const filters = { genre: 'puzzle', tags: ['a', 'b'] };
  const games = { operation: 'catalog.listGames', filters };
  const open = (filters: object, operation = games.operation, given = cursor) =>
    openCursor(keys, { operation, filters }, given);
  const cursor = sealCursor(keys, games, { name: 'Пор', id: 620 });

  it('gives back the position, for the same filters in any order and on pages of any size', () => {
    const later = { cursor, limit: 50, tags: ['a', 'b'], genre: 'puzzle' };
    expect(open(later)).toEqual({ name: 'Пор', id: 620 });
  });

  it('is refused by another operation and for other filters', () => {
    expect(() => open(filters, 'catalog.listNews')).toThrow(invalid);
    expect(() => open({ ...filters, genre: 'action' })).toThrow(invalid);
    expect(() => open({ genre: 'puzzle' })).toThrow(invalid);
  });

  it('is refused when it is forged, garbled or of another installation', () => {
    const forged = `${Buffer.from('{"id":1}').toString('base64url')}.${cursor.split('.')[1] ?? ''}`;
    const foreign = sealCursor({ ...keys, signing: Buffer.from('other') }, games, {});
    for (const bad of [forged, foreign, cursor.slice(0, -2), '', '.', '..', 'null', '\u0000', 'ä'.repeat(500)]) {
      expect(() => open(filters, games.operation, bad)).toThrow(invalid);
    }
  });
});

describe('PageRequest', () => {
  const all = Array.from({ length: 45 }, (_, index) => ({ id: index + 1 }));
  const pageOf = (query: { limit?: number; cursor?: string; genre?: string }) => {
    const page = new PageRequest<{ id: number }>(keys, 'catalog.listGames', query);
    const rows = all.filter(({ id }) => id > (page.after?.id ?? 0)).slice(0, page.limit + 1);
    return page.of(rows, ({ id }) => ({ id }));
  };

  it('walks through a list and ends', () => {
    const seen: number[] = [];
    let cursor: string | null = null;
    do {
      const page = pageOf(cursor === null ? {} : { cursor });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual(all.map(({ id }) => id));
  });

  it('has no next page when the rows just fill it, or when there are none', () => {
    expect(pageOf({ limit: 45 })).toEqual({ items: all, nextCursor: null });
    expect(pageOf({ limit: 44 }).nextCursor).not.toBeNull();
    const page = new PageRequest(keys, 'catalog.listGames', {});
    expect(page.of([], () => null)).toEqual({ items: [], nextCursor: null });
  });

  it('holds as many items as the spec has let through, 20 when nothing is said', () => {
    const limitOf = (query: { limit?: number }) => new PageRequest(keys, 'catalog.listGames', query).limit;
    expect([limitOf({}), limitOf({ limit: 1 }), limitOf({ limit: 1_000 })]).toEqual([20, 1, 1_000]);
  });

  it('refuses a cursor of another filter', () => {
    const { nextCursor } = pageOf({ genre: 'puzzle' });
    expect(() => pageOf({ genre: 'action', cursor: nextCursor ?? '' })).toThrow(invalid);
  });
});
