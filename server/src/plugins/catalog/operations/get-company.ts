import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { companyById } from '../reads/companies.ts';

/** One company, by its number. */
export const getCompany: Operation<'catalog.getCompany'> = async ({ path: { companyId } }, { text }) => {
  const company = await text<Schemas['Company']>(companyById, { id: companyId });
  if (!company) throw problem('company-not-found', { detail: `There is no company ${companyId}.` });
  return { status: 200, body: company };
};
