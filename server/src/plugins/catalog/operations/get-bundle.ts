import { JsonText, type Operation } from '../../../kernel/plugin/operation.ts';
import { findBundle } from '../domain/find-bundle.ts';

/** One bundle with its prices in a country. */
export const getBundle: Operation<'catalog.getBundle'> = async ({ path: { bundleId }, query }, context) => {
  const { bundle, freshUntil } = await findBundle(context, bundleId, query.country);
  return { status: 200, body: new JsonText(bundle), freshUntil: freshUntil === null ? null : new Date(freshUntil) };
};
