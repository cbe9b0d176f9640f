import { type EntityManager, LockMode, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { nameKeyOf } from '../domain/words.ts';
import { Company } from '../entities/labels.ts';
import { importsOfCompany } from '../reads/stored-import.ts';
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

/** Games hold the number of a company; but their search documents and hashes know its name. */
async function renameInGames(em: EntityManager, companyId: number, context: Parameters<typeof updateCompany>[1]) {
  let appId = 0;
  for (;;) {
    const page = await execute<StoredGame>(em, importsOfCompany, { companyId, appId, limit: gamesAtOnce });
    const games = page.map(({ game }) => game);
    if (games.length > 0) await storeChanged(em, games, context);
    if (games.length < gamesAtOnce) return;
    appId = games.at(-1)?.appId ?? 0;
  }
}
