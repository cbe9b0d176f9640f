import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { ask } from '../harness/ask.ts';
import { describeWith } from '../harness/describe-with.ts';
import { eventually } from '../harness/eventually.ts';
import {
  cleanUp,
  embeddedUrl,
  newDataDirectory,
  postmasterPid,
  startProgram,
  type StoreProgram,
} from '../harness/store-program.ts';
import {
  expectSoundDatabases,
  putUnderFault,
  servesAgain,
  type StoreUnderFault,
} from '../harness/store-under-fault.ts';
import { gameOf, revisionOf } from '../harness/told.ts';

describeWith('root, who alone can mount a small disk', process.getuid?.() === 0)('a full disk', () => {
  const directory = newDataDirectory();
  const ballast = path.join(directory, 'ballast');
  let store: StoreProgram;
  let subject: StoreUnderFault;

  beforeAll(async () => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200m,mode=0700', 'tmpfs', directory]);
    store = await startProgram({ directory });
    subject = await putUnderFault(store);
    expect((await importGames(1, 400)).status).toBe(200);
  }, 60_000);
  afterAll(async () => {
    await store.end('SIGTERM');
    execFileSync('umount', [directory]);
    await cleanUp(directory);
  });

  const fill = () => {
    const file = openSync(ballast, 'w');
    try {
      for (;;) writeSync(file, Buffer.alloc(1_000_000));
    } catch (error) {
      expect(error).toMatchObject({ code: 'ENOSPC' });
    } finally {
      closeSync(file);
    }
  };
  const importGames = (from: number, count: number) => {
    const games = Array.from({ length: count }, (_, index) => gameOf(from + index, 1));
    const headers = { authorization: `Bearer ${subject.accessToken}`, 'steam-clone-load-key': subject.loadKey };
    return ask(`${subject.url}/v1/games/import`, { method: 'POST', headers, json: { games } });
  };
  const get = (target: string) =>
    ask(`${subject.url}${target}`, { headers: { 'steam-clone-load-key': subject.loadKey } });

  it('refuses changes as storage-full, goes on reading, and needs no restart once there is space', async () => {
    const postmaster = postmasterPid(directory);
    fill();
    for (let attempt = 0; attempt < 20; attempt++) {
      const refused = await importGames(10_000 + attempt * 500, 500);
      expect(refused).toMatchObject({ status: 503, headers: { 'retry-after': expect.any(String) } });
      expect(JSON.parse(refused.text)).toMatchObject({ code: 'storage-full' });
      // One that is in memory, and one that is not.
      for (const appId of [1, 2 + attempt]) expect(revisionOf(appId, await get(`/v1/games/${appId}`))).toBe(1);
    }
    expect((await get('/livez')).status).toBe(200);
    expect((await get('/readyz')).status).toBe(200);
    expect((await get('/v1/games/10000')).status).toBe(404);

    rmSync(ballast);
    await eventually(async () => expect((await importGames(10_000, 500)).status).toBe(200), 5_000);
    expect(postmasterPid(directory)).toBe(postmaster);
  }, 60_000);

  it('survives that PostgreSQL can not even write its log, and is back within 5 s once there is space', async () => {
    fill();
    const client = new pg.Client(embeddedUrl(directory, 'game_catalog_service'));
    client.on('error', () => {});
    await client.connect();
    const megabyte = `select pg_logical_emit_message(true, 'fill', repeat('x', 1000000))`;
    await expect(
      (async () => {
        for (;;) await client.query(megabyte);
      })(),
    ).rejects.toThrow(/No space left|could not|terminat/i);
    await client.end().catch(() => {});

    await eventually(async () => expect((await importGames(20_000, 1)).status).toBe(503));
    const refused = await get('/v1/games/300');
    expect(refused).toMatchObject({ status: 503, headers: { 'retry-after': expect.any(String) } });
    expect((await get('/livez')).status).toBe(200);

    rmSync(ballast);
    const freed = performance.now();
    await servesAgain(subject, 15_000);
    expect(performance.now() - freed).toBeLessThan(5_000);
    expect((await importGames(20_000, 1)).status).toBe(200);
    for (const appId of [1, 300, 10_000]) expect(revisionOf(appId, await get(`/v1/games/${appId}`))).toBe(1);
  }, 60_000);

  it('keeps all invariants once it has settled (I1 to I8, I10 to I12)', () => expectSoundDatabases(subject), 120_000);
});
