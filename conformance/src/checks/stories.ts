import { newcomer } from '../stories/newcomer.ts';
import { sessions } from '../stories/sessions.ts';
import { shopkeeper } from '../stories/shopkeeper.ts';
import { Broken, type Story, Teller } from '../stories/story.ts';
import type { Check } from './check.ts';
import { reachable } from './statuses.ts';

const all: readonly Story[] = [newcomer, sessions, shopkeeper];

/** From one end to the other. */
export const stories: Check = {
  name: 'stories',
  asks: 'Does what people do come to its end: register, verify, sign in, browse, search, sessions, import?',
  writes: true,
  async run(run) {
    for (const { name, needs, tell } of all) {
      const lacking = needs.filter((id) => !run.operation(id));
      if (lacking.length > 0) {
        run.skip('stories', `${name}: the instance has no ${lacking.join(', ')}`);
        continue;
      }
      run.onUpdate(name);
      await reachable(
        run,
        name,
        async () => {
          try {
            await tell(new Teller(run, name));
          } catch (error) {
            // What was not as it must be is recorded.
            if (!(error instanceof Broken)) throw error;
          }
        },
        'stories',
      );
    }
  },
};
