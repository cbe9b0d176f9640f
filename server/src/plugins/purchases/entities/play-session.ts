import { defineEntity, p } from '@mikro-orm/postgresql';

/** A time that somebody has played. */
export const PlaySession = defineEntity({
  name: 'PlaySession',
  tableName: 'play_session',
  properties: {
    id: p.uuid().primary(),
    userId: p.uuid(),
    appId: p.bigint('number'),
    platform: p.enum(['windows', 'mac', 'linux', 'deck']),
    startedAt: p.datetime(),
    minutes: p.integer(),
    /** The copy that was played: his own, or one of another member of the family. */
    licenceId: p.uuid(),
  },
});

/** The sum of somebody's sessions of an app, in minutes by platform. */
export const Playtime = defineEntity({
  name: 'Playtime',
  tableName: 'playtime',
  properties: {
    userId: p.uuid().primary(),
    appId: p.bigint('number').primary(),
    windows: p.bigint('number'),
    mac: p.bigint('number'),
    linux: p.bigint('number'),
    deck: p.bigint('number'),
    lastPlayedAt: p.datetime(),
  },
});
