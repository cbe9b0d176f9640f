import { inLane } from '../lane.ts';
import type { Run } from '../run-context.ts';
import { stories as all } from '../stories/stories.ts';
import { Broken, type Story, Teller } from '../stories/story.ts';
import type { Check } from './check.ts';
import { reachable } from './statuses.ts';

/** From one end to the other. */
export const stories: Check = {
  name: 'stories',
  asks: 'Does what people do come to its end: register, verify, sign in, browse, search, sessions, import, buy, give back?',
  writes: true,
  async run(run) {
    for (const story of all) await tellStory(run, story);
  },
};

/** Tells one of them, where the instance has what it needs. */
export async function tellStory(run: Run, { name, needs, tell }: Story): Promise<void> {
  const lacking = needs.filter((id) => !run.operation(id));
  if (lacking.length > 0) {
    run.skip('stories', `${name}: the instance has no ${lacking.join(', ')}`);
    return;
  }
  run.onUpdate(name);
  const work = async () => {
    try {
      await inLane(`stories/${name}`, () => tell(new Teller(run, name)));
    } catch (error) {
      // What was not as it must be is recorded.
      if (!(error instanceof Broken)) throw error;
    }
  };
  await reachable(run, name, work, 'stories');
}
