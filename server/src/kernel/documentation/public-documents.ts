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
 * Reads the plugins' documents and merges them, see `mergeDocuments`. `info` describes the instance, `publicUrl` is where
 * clients reach it.
 */
export async function loadPublicDocuments(
  specifications: readonly Specification[],
  info: OpenApiDocument['info'],
  publicUrl: string,
): Promise<PublicDocuments> {
  const documents = await Promise.all(specifications.map(readDocument));
  return {
    merged: mergeDocuments(documents, info, publicUrl),
    byPlugin: new Map(documents.map((one) => [one.plugin, mergeDocuments([one], one.document.info, publicUrl)])),
  };
}

async function readDocument({ plugin, prefixes, document }: Specification): Promise<PluginDocument> {
  return { plugin, prefixes, document: JSON.parse(await readFile(document, 'utf8')) as OpenApiDocument };
}
