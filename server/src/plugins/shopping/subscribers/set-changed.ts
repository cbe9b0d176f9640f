import { newId } from '../../../kernel/identifiers.ts';
import type { Subscriber } from '../../../kernel/plugin/manifest.ts';
import type { Calls } from '../calls.ts';
import { writeSets } from '../writes/write-sets.ts';

/** Keeps the copy of bundles and packages. */
export const onSetChanged: Subscriber<'catalog.setChanged', Calls> = (events, { em }) =>
  writeSets(
    em,
    events.map(({ payload }) => payload.set),
    newId(),
  );
