import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { ProblemSpecification, Specification } from '@steam-clone/spec';
import type { Context, Middleware } from 'koa';
import { entityTag, isNotModified } from '../../kernel/preconditions/entity-tag.ts';
import { isPageRequest } from '../observability/observability-routes.ts';
import { assets } from './assets.ts';
import { DocumentConflict } from './merge-documents.ts';
import { landingPage, operationsPage, problemPage, problemsPage, type Site } from './pages.ts';
import { loadPublicDocuments } from './public-documents.ts';

export interface DocumentationOptions {
  /** Of the enabled plugins, those of the house first. */
  specifications: readonly Specification[];
  /** Of the instance. */
  info: { title: string; version: string };
  /** Where clients reach it, such as `http://127.0.0.1:8000`. */
  publicUrl: string;
}

/** One form of what is served at a path. */
interface Variant {
  type: 'application/json' | 'text/html';
  body: string;
  entityTag: string;
}

const securityHeaders = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/**
 * Serves `/`, `/docs`, `/openapi.json`, both of the latter also by plugin, and `/problems` (GET and HEAD), and leaves
 * everything else to the next middleware. All texts are made here, once. Throws `DocumentConflict` when two plugins
 * claim the same thing.
 */
export async function documentationRoutes({
  specifications,
  info,
  publicUrl,
}: DocumentationOptions): Promise<Middleware> {
  const documents = await loadPublicDocuments(specifications, info, publicUrl);
  const site: Site = { ...info, plugins: [...documents.byPlugin.keys()] };
  const problems = allProblems(specifications);
  const pages = new Map<string, Variant[]>([
    ['/', [asHtml(landingPage(site))]],
    ['/docs', [asHtml(operationsPage(site, null))]],
    ['/openapi.json', [asJson(documents.merged)]],
    ['/problems', [asHtml(problemsPage(site, problems)), asJson(problems)]],
  ]);
  for (const [plugin, document] of documents.byPlugin) {
    pages.set(`/docs/${plugin}`, [asHtml(operationsPage(site, plugin))]);
    pages.set(`/openapi/${plugin}.json`, [asJson(document)]);
  }
  for (const problem of problems)
    pages.set(`/problems/${problem.code}`, [asHtml(problemPage(site, problem)), asJson(problem)]);

  return async (context, next) => {
    const variants = pages.get(context.path);
    if (variants && isPageRequest(context)) return serve(context, variants);
    const asset = assets.get(context.path);
    if (!asset || !isPageRequest(context)) return next();
    context.set({
      ...securityHeaders,
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': asset.type,
    });
    context.body = await readFile(asset.file);
  };
}

function serve(context: Context, variants: readonly Variant[]): void {
  const accepted = context.accepts(variants.map(({ type }) => type));
  const variant = variants.find(({ type }) => type === accepted) ?? variants[0];
  if (!variant) return;
  context.set({ ...securityHeaders, 'cache-control': 'no-cache', etag: variant.entityTag });
  if (variants.length > 1) context.vary('Accept');
  if (isNotModified(context.headers['if-none-match'], variant.entityTag)) {
    context.status = 304;
    return;
  }
  context.set('content-type', `${variant.type}; charset=utf-8`);
  context.body = variant.body;
}

function asHtml(body: string): Variant {
  return { type: 'text/html', body, entityTag: entityTag(body) };
}

function asJson(value: object): Variant {
  const body = JSON.stringify(value);
  return { type: 'application/json', body, entityTag: entityTag(body) };
}

/** By status, then code. Plugins share the kernel's problems; a code with two meanings is refused. */
function allProblems(specifications: readonly Specification[]): ProblemSpecification[] {
  const byCode = new Map<string, { plugin: string; problem: ProblemSpecification }>();
  for (const { plugin, problems } of specifications) {
    for (const problem of problems) {
      const known = byCode.get(problem.code);
      if (!known) byCode.set(problem.code, { plugin, problem });
      else if (!isDeepStrictEqual(known.problem, problem)) {
        throw new DocumentConflict(`the problem ${problem.code} differently`, known.plugin, plugin);
      }
    }
  }
  return [...byCode.values()]
    .map(({ problem }) => problem)
    .sort((left, right) => left.status - right.status || left.code.localeCompare(right.code));
}
