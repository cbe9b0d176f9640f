import { describe, expect, it } from '@jest/globals';
import { inChunks } from '../../test/read-all.ts';
import { jsonEntries } from './json-entries.ts';

async function read(text: string, limit = 1_000) {
  const entries: unknown[] = [];
  try {
    for await (const { ordinal, key, text: value } of jsonEntries(inChunks(text), limit)) {
      entries.push([ordinal, key, value?.toString().trim() ?? null]);
    }
  } catch (error) {
    entries.push((error as Error).message);
  }
  return entries;
}

describe('jsonEntries', () => {
  it('cuts values by their brackets, whatever text is in them', async () => {
    expect(await read(String.raw`﻿ { "1" : {"a": "}\"{,", "b": [1, {"c": 2}]}, "2":[],"日":null } `)).toEqual([
      [1, '1', String.raw`{"a": "}\"{,", "b": [1, {"c": 2}]}`],
      [2, '2', '[]'],
      [3, '日', 'null'],
    ]);
  });

  it.each(['{}', ' { } '])('finds nothing in %j', async (text) => {
    expect(await read(text)).toEqual([]);
  });

  it('does not keep a value that is too long', async () => {
    expect(await read(`{"1":"${'x'.repeat(50)}","2":7}`, 20)).toEqual([
      [1, '1', null],
      [2, '2', '7'],
    ]);
  });

  it.each([
    ['{"1":{}', 'the JSON is cut off'],
    ['{"1":{"a":"', 'the JSON is cut off'],
    ['[1]', 'the JSON is not one object'],
    ['{} {}', 'the JSON is not one object'],
    ['{1:2}', '1'],
    ['{nonsense:2}', 'the JSON is damaged'],
    ['{"1",2}', 'the JSON is damaged at entry 1'],
  ])('tells what is wrong with %j', async (text, fault) => {
    expect(JSON.stringify(await read(text))).toContain(fault);
  });
});
