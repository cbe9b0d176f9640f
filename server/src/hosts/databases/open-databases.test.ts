import { describe, expect, it } from '@jest/globals';
import { loadConfiguration } from '../configuration/configuration.ts';
import { openDatabases } from './open-databases.ts';

describe('openDatabases', () => {
  it('says that a database is for a plugin that is not there', async () => {
    const said: string[] = [];
    const url = 'postgres://127.0.0.1:1';
    const configuration = await loadConfiguration({
      environment: { DATABASE_URL: url, DATABASE_URL_NO_PE: url, REDIS_URL: 'redis://127.0.0.1:1' },
    });
    await openDatabases(configuration, [], { migrates: false, onProgress: (step) => void said.push(step) });
    expect(said).toEqual(['DATABASE_URL_NO_PE is not used: no plugin no-pe is enabled']);
  });
});
