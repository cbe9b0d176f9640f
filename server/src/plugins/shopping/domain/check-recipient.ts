import type { WorkContext } from '../../../kernel/plugin/context.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import type { Calls } from '../calls.ts';

/** Throws `gift-needs-account` of a guest, `gift-to-oneself`, and `recipient-not-found` of somebody who does not exist. */
export async function checkRecipient(
  recipientId: string,
  buyerId: string | null,
  { calls }: Pick<WorkContext<Calls>, 'calls'>,
): Promise<void> {
  // Who is nobody to the store is told nothing of others, such as what they own.
  if (buyerId === null) throw problem('gift-needs-account');
  if (recipientId === buyerId) throw problem('gift-to-oneself');
  const { body } = await calls.users.getUserSummaries({ query: { ids: [recipientId] } });
  if (body.items.length === 0) throw problem('recipient-not-found');
}
