import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { quoteOf } from '../domain/bundle-quote.ts';
import { findBundle } from '../domain/find-bundle.ts';

/** What a bundle costs somebody who owns some of its games. */
export const quoteBundle: Operation<'catalog.quoteBundle'> = async ({ path: { bundleId }, body }, context) => {
  const { bundle } = await findBundle(context, bundleId, body.country);
  return { status: 200, body: quoteOf(JSON.parse(bundle) as Schemas['BundleDetails'], body.ownedAppIds ?? []) };
};
