import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { priceListsOf } from '@steam-clone/spec/price-regions';
import { companyById } from '../reads/companies.ts';
import { aboveAll, gamesOfCompany } from '../reads/game-lists.ts';
import type { SummaryRow } from '../reads/game-summaries.ts';

type Position = [popularity: string, appId: string];
type Row = SummaryRow & { popularity: string };

/** Apps that a company has developed or published, the most popular first. */
export const listCompanyGames: Operation<'catalog.listCompanyGames'> = async ({ path, query }, context) => {
  const { companyId } = path;
  const { role = 'developer', country } = query;
  const request = context.page<Position>(query);
  const [popularity, appId] = request.after ?? [aboveAll.popularity, aboveAll.appId];
  const parameters = { ...priceListsOf(country), limit: request.limit + 1, companyId, popularity, appId };
  const found = await context.rows<Row>(gamesOfCompany[role], parameters);
  if (found.length === 0 && !(await context.text(companyById, { id: companyId }))) {
    throw problem('company-not-found', { detail: `There is no company ${companyId}.` });
  }
  const positionOf = (last: Row): Position => [last.popularity, last.appId];
  return { status: 200, body: request.ofTexts<Schemas['GameSummary'], Row>(found, positionOf) };
};
