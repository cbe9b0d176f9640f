import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { keyBatches } from '../reads/key-batches.ts';
import { newest } from '../reads/newest.ts';

/** Batches of keys, newest first. */
export const listKeyBatches: Operation<'purchases.listKeyBatches'> = async ({ query }, { rows, page }) => {
  const request = page<string>(query);
  const found = await rows<Schemas['KeyBatch']>(keyBatches, {
    before: request.after ?? newest,
    limit: request.limit + 1,
  });
  return { status: 200, body: request.of(found, ({ id }) => id) };
};
