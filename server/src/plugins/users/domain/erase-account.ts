import type { EntityManager } from '@mikro-orm/postgresql';
import { transaction } from '../../../kernel/database/in-transaction.ts';
import { erasePersonalData } from '../../../kernel/personal-data/personal-data.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { personalData } from '../personal-data.ts';
import { findAccount } from './accounts.ts';

/** Erases an account with all that users keeps of it, and has the other plugins do the same. */
export async function eraseAccount(
  em: EntityManager,
  id: string,
  { publish, audit }: Pick<WorkContext, 'publish' | 'audit'>,
): Promise<void> {
  await transaction(em, async (em) => {
    const { roles, version } = await findAccount(em, id);
    if (roles.includes('admin')) throw problem('administrator-stays');
    publish(em, 'users.accountErased', { userId: id, version: version + 1 });
    audit(em, { action: 'users.accountErased', subject: id });
    await erasePersonalData(id, { personalData }, em);
  });
}
