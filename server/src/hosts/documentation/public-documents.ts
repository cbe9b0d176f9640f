import { readFile } from 'node:fs/promises';
import type { Specification } from '@steam-clone/spec';
import { mergeDocuments, type OpenApiDocument, type PluginDocument } from './merge-documents.ts';

/** The documents that an instance shows. */
export interface PublicDocuments {
  /** All plugins in one. */
  merged: OpenApiDocument;
  byPlugin: Map<string, OpenApiDocument>;
}

/**
 * Reads the plugins' documents and merges them, see `mergeDocuments`. `info` is the instance's; what it does not say, such
 * as a description, is taken from the first document. `publicUrl` is where clients reach it.
 */
export async function loadPublicDocuments(
  specifications: readonly Specification[],
  info: { title: string; version: string },
  publicUrl: string,
): Promise<PublicDocuments> {
  const documents = await Promise.all(specifications.map(readDocument));
  const merged = mergeDocuments(documents, publicUrl);
  return {
    merged: { ...merged, info: { ...merged.info, ...info } },
    byPlugin: new Map(documents.map((one) => [one.plugin, mergeDocuments([one], publicUrl)])),
  };
}

async function readDocument({ plugin, prefixes, document }: Specification): Promise<PluginDocument> {
  return { plugin, prefixes, document: JSON.parse(await readFile(document, 'utf8')) as OpenApiDocument };
}
