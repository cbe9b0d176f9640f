import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EventEmitter, once } from 'node:events';
import pg from 'pg';
import { openBlackHole } from '../../../../test/harness/black-hole.ts';
import { freshDatabase } from '../../../../test/harness/database.ts';
import { eventually } from '../../../../test/harness/eventually.ts';
import { openPluginDatabase, type PluginDatabase } from './plugin-database.ts';
import { statement } from './statement.ts';

const notify = statement('test.notify', ['channel', 'payload'], 'select pg_notify($1, $2)');
const killListener = statement(
  'test.killListener',
  [],
  `select pg_terminate_backend(pid) from pg_stat_activity
   where datname = current_database() and application_name like '% listen'`,
);

const listeners = statement(
  'test.listeners',
  [],
  `select count(*)::integer as count from pg_stat_activity
   where datname = current_database() and application_name like '% listen'`,
);

describe('PluginDatabase.listen', () => {
  let database: PluginDatabase;
  let heard: EventEmitter;
  let url: string;
  beforeEach(async () => {
    url = await freshDatabase('listening');
    database = await openPluginDatabase({ plugin: 'listening', url, entities: [] });
    heard = new EventEmitter();
  });
  afterEach(() => database.close());

  const listen = (channel: string) =>
    database.listen(
      channel,
      (payload) => heard.emit(channel, payload),
      () => heard.emit(`${channel} lost`),
    );
  const next = async (event: string, cause: () => Promise<unknown>) => {
    const happened = once(heard, event);
    await cause();
    return (await happened)[0];
  };

  it('hears each channel on its own', async () => {
    await Promise.all([listen('first'), listen('Second-"channel"')]);
    expect(await next('first', () => database.rows(notify, { channel: 'first', payload: 'a' }))).toBe('a');
    const other = () => database.rows(notify, { channel: 'Second-"channel"', payload: 'b' });
    expect(await next('Second-"channel"', other)).toBe('b');
  });

  it('tells everybody on a channel', async () => {
    await listen('shared');
    await database.listen(
      'shared',
      (payload) => heard.emit('too', payload),
      () => {},
    );
    expect(await next('too', () => database.rows(notify, { channel: 'shared', payload: 'x' }))).toBe('x');
  });

  it('leaves no connection behind that could not listen', async () => {
    await listen('channel');
    const { query } = pg.Client.prototype;
    let refusals = 3;
    Object.assign(pg.Client.prototype, {
      query(this: pg.Client, ...given: unknown[]) {
        if (String(given[0]).startsWith('listen ') && refusals-- > 0) return Promise.reject(new Error('not now'));
        return Reflect.apply(query, this, given);
      },
    });
    try {
      await next('channel lost', () => database.rows(killListener, {}));
      await once(heard, 'channel lost');
    } finally {
      Object.assign(pg.Client.prototype, { query });
    }
    expect(refusals).toBeLessThan(1);
    await eventually(async () => expect(await database.rows(listeners, {})).toEqual([{ count: 1 }]));
  });

  it('says when it was deaf, and hears again', async () => {
    await listen('channel');
    await next('channel lost', () => database.rows(killListener, {}));
    // Once more when it listens again: what was said meanwhile is lost.
    await once(heard, 'channel lost');
    expect(await next('channel', () => database.rows(notify, { channel: 'channel', payload: 'again' }))).toBe('again');
  });

  it('notices a network that swallows everything', async () => {
    const network = await openBlackHole(url);
    const far = await openPluginDatabase({
      plugin: 'far',
      url: network.url,
      entities: [],
      timeouts: { heartbeat: 300 },
    });
    const lost = () => heard.emit('lost');
    await far.listen('channel', (payload) => heard.emit('payload', payload), lost);
    await next('lost', async () => network.swallow());
    await next('lost', async () => network.heal());
    expect(await next('payload', () => database.rows(notify, { channel: 'channel', payload: 'again' }))).toBe('again');
    await far.close();
    await network.close();
  });

  it('fails at once when there is nothing to connect to', async () => {
    const nowhere = await openPluginDatabase({ plugin: 'nowhere', url: 'postgres://127.0.0.1:1/none', entities: [] });
    await expect(
      nowhere.listen(
        'channel',
        () => {},
        () => {},
      ),
    ).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await nowhere.close();
  });
});
