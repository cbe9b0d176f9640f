import { Flags } from '@oclif/core';
import { connect } from '../services/connection.ts';
import { interruptible } from '../services/interruption.ts';
import { connectionFlags, StoreCommand } from '../store-command.ts';
import { createProgress } from '../ui/progress.ts';

export class Seed extends StoreCommand {
  static override summary = 'Fill a running store with real games, and with people who are made up.';
  static override description =
    'The same seed gives the same people, but for ids and times; what is there already is left alone, so that an interrupted run is simply run again. docs/seeding.md tells who they are. Everybody who knows the seed can sign in as them.';
  static override examples = ['<%= config.bin %> <%= command.id %> --users 50 --seed 42'];
  static override flags = {
    users: Flags.integer({ summary: 'So many people.', min: 0, max: 10_000, default: 0 }),
    seed: Flags.integer({ summary: 'Which people.', min: 0, max: 999_999_999, default: 1 }),
    password: Flags.string({
      summary: 'Password of all of them; "people of seed N" when not given.',
      env: 'STEAM_CLONE_SEED_PASSWORD',
    }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(Seed);
    const connection = await connect(flags);
    // Loaded by the command that needs them, not by every --help.
    const { checkCompleted } = await import('../services/import-file.ts');
    const { isSeeded, seedStore } = await import('@steam-clone/seed/seed-store');
    const { checkSeeded, describePeople, passwordFor, seedPeople } = await import('../services/seeded-people.ts');
    const { users, seed, 'data-dir': dataDirectory } = flags;
    const password = passwordFor(connection.url, seed, flags.password);
    const progress = await createProgress();
    const { games, people } = await interruptible(async (signal) => {
      const games = (await isSeeded(connection.steam)) ? null : await fillWithGames();
      if (games?.stopped || users === 0) return { games, people: null };
      return {
        games,
        people: await seedPeople(connection, { dataDirectory, users, seed, password }, progress, signal),
      };

      function fillWithGames() {
        progress.step('Filling the store with games');
        return seedStore(connection.steam, { signal });
      }
    });
    await progress.end(games?.stopped || people?.stopped ? 'failed' : 'done');
    this.log(games ? `${games.created} games were made.` : 'The games were there.');
    if (games) checkCompleted(games);
    if (people) {
      this.log(describePeople(people, dataDirectory));
      checkSeeded(people);
    }
    const { stopped: _, ...report } = people ?? {};
    return { gamesMade: games?.created ?? 0, ...report };
  }
}
