import { type EntityManager, LockMode, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { nameKeyOf } from '../domain/words.ts';
import { Company } from '../entities/labels.ts';
import { importsByAppIds } from '../reads/stored-import.ts';
import { type StoredGame, storeChanged } from '../writes/change-game.ts';

/** Renames a company, in all its games too, or says where its website is. */
export const updateCompany: Operation<'catalog.updateCompany'> = ({ path: { companyId }, body }, context) =>
  transaction(context.em, async (em) => {
    const { audit, dropCached } = context;
    const company = await em.findOne(Company, companyId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!company) throw problem('company-not-found', { detail: `There is no company ${companyId}.` });
    const name = (body.name ?? company.name).replaceAll('\0', '').trim();
    if (name === '') throw problem('invalid-company-name');
    const isRenamed = name !== company.name;
    if (isRenamed && (await em.count(Company, { name })) > 0) {
      throw problem('company-name-taken', { detail: `There is a company ${name} already.` });
    }
    em.assign(company, {
      name,
      nameKey: nameKeyOf(name),
      ...(body.website !== undefined && { website: body.website }),
    });
    await flushName(em);
    if (isRenamed) await renameInGames(em, companyId, context);
    audit(em, { action: 'catalog.companyUpdated', subject: String(companyId), details: { isRenamed } });
    await dropCached(em, ['labels']);
    const { website, gameCount, developerCount, publisherCount } = company;
    const counts = { gameCount, developedCount: developerCount, publishedCount: publisherCount };
    return { status: 200, body: { companyId, name, website: website ?? null, ...counts } };
  });

/** Another transaction may have taken the name since it was looked for. */
async function flushName(em: EntityManager): Promise<void> {
  try {
    await em.flush();
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw problem('company-name-taken');
    throw error;
  }
}

const gamesAtOnce = 500;

/** Those above `$2`, in the order of appids; until the end of the transaction nobody else changes them. */
const lockGamesOfCompany = statement(
  'catalog.lockGamesOfCompany',
  ['companyId', 'appId', 'limit'],
  `select app_id as "appId" from game
   where (developer_ids @> array[$1::integer] or publisher_ids @> array[$1::integer]) and app_id > $2
   order by app_id limit $3 for no key update`,
);

/**
 * Games hold the number of a company; but their search documents and hashes know its name. What is stored of them is read
 * when they are locked, so that a price that somebody else has just set stays.
 */
async function renameInGames(em: EntityManager, companyId: number, context: Parameters<typeof updateCompany>[1]) {
  let last: string | undefined = '0';
  while (last !== undefined) {
    const after: string = last;
    const locked: { appId: string }[] = await execute(em, lockGamesOfCompany, {
      companyId,
      appId: after,
      limit: gamesAtOnce,
    });
    const appIds = locked.map(({ appId }) => appId);
    const stored = appIds.length > 0 ? await execute<StoredGame>(em, importsByAppIds, { appIds }) : [];
    if (stored.length > 0)
      await storeChanged(
        em,
        stored.map(({ game }) => game),
        context,
      );
    last = appIds.length < gamesAtOnce ? undefined : appIds.at(-1);
  }
}
