import type { ProblemSpecification } from '@steam-clone/spec';
import { type Markup, markup } from '../../markup/markup.ts';
import { assetsPath } from './assets.ts';

/** What the pages know of the instance. */
export interface Site {
  title: string;
  version: string;
  /** Ids of the plugins whose documents are served. */
  plugins: readonly string[];
}

function page({ title: site }: Site, title: string, content: Markup, head: Markup = markup``): string {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${site}</title>
<link rel="icon" href="${assetsPath}/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${assetsPath}/style.css">
${head}
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header>
<a class="site" href="/">${site}</a>
<nav aria-label="Site"><a href="/docs">Operations</a> <a href="/problems">Problems</a> <a href="/openapi.json">OpenAPI</a></nav>
</header>
${content}
</body>
</html>
`.html;
}

const addresses = [
  ['/docs', 'All operations, to read and to try out'],
  ['/openapi.json', 'The same for programs (OpenAPI 3.1)'],
  ['/problems', 'Every refusal, its cause and its remedy'],
  ['/livez', 'Is the process alive?'],
  ['/readyz', 'Can it do its work?'],
  ['/metrics', 'Figures for Prometheus'],
] as const;

/** `/`: what is served where. */
export function landingPage(site: Site): string {
  const content = markup`<main id="content">
<h1>${site.title} <small>${site.version}</small></h1>
<p>A game store. Its operations are under <code>/v1</code>.</p>
<dl class="addresses">
${addresses.map(([path, meaning]) => markup`<dt><a href="${path}">${path}</a></dt><dd>${meaning}</dd>`)}
</dl>
<h2>Plugins</h2>
<ul>
${site.plugins.map((plugin) => markup`<li><a href="/docs/${plugin}">${plugin}</a> (<a href="/openapi/${plugin}.json">OpenAPI</a>)</li>`)}
</ul>
</main>`;
  return page(site, 'Start', content);
}

/** `/docs` (`plugin` is null) and `/docs/<plugin>`: Swagger UI, which `initialise.js` starts. */
export function operationsPage(site: Site, plugin: string | null): string {
  const title = plugin === null ? 'Operations' : `Operations of ${plugin}`;
  const document = plugin === null ? '/openapi.json' : `/openapi/${plugin}.json`;
  const links = [null, ...site.plugins].map((name) => {
    const current = name === plugin ? markup` aria-current="page"` : markup``;
    return markup`<a href="/docs${name === null ? '' : `/${name}`}"${current}>${name ?? 'all'}</a>`;
  });
  // Swagger UI brings its own heading and main element.
  const content = markup`<div id="content" class="wide">
<nav aria-label="Plugins">
${links}
</nav>
<div id="swagger-ui" data-document="${document}"></div>
<noscript><p>This page needs JavaScript. The document itself is at <a href="${document}">${document}</a>.</p></noscript>
</div>`;
  const head = markup`<link rel="stylesheet" href="${assetsPath}/swagger-ui.css">
<script src="${assetsPath}/swagger-ui-bundle.js" defer></script>
<script src="${assetsPath}/initialise.js" type="module"></script>`;
  return page(site, title, content, head);
}

/** `/problems`: all problems. */
export function problemsPage(site: Site, problems: readonly ProblemSpecification[]): string {
  const rows = problems.map(
    ({ status, code, title }) =>
      markup`<tr><td>${status}</td><td><a href="/problems/${code}"><code>${code}</code></a></td><td>${title}</td></tr>`,
  );
  const content = markup`<main id="content">
<h1>Problems</h1>
<p>A refused request is answered with a problem document (RFC 9457). Its <code>code</code> is one of these.</p>
<table>
<thead><tr><th scope="col">Status</th><th scope="col">Code</th><th scope="col">Title</th></tr></thead>
<tbody>
${rows}
</tbody>
</table>
</main>`;
  return page(site, 'Problems', content);
}

/** `/problems/<code>` */
export function problemPage(site: Site, { status, code, title, cause, remedy }: ProblemSpecification): string {
  const content = markup`<main id="content">
<h1>${title}</h1>
<p><code>${code}</code>, HTTP status ${status}</p>
<h2>Cause</h2>
<p>${cause}</p>
<h2>Remedy</h2>
<p>${remedy}</p>
<p><a href="/problems">All problems</a></p>
</main>`;
  return page(site, title, content);
}
