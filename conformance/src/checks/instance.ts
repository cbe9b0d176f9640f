import { isObject } from '../document/read-document.ts';
import { inParallel } from '../in-parallel.ts';
import type { Run } from '../run-context.ts';
import type { Check } from './check.ts';
import { judgeDocument } from './judge-document.ts';
import { describe } from './judge-answer.ts';

const name = 'instance';

/** The instance as a whole: health, documents, and that it serves what it says. */
export const instance: Check = {
  name,
  asks: 'Is every service healthy and documented, is the document valid, and is exactly that served which it declares?',
  writes: false,
  async run(run) {
    await health(run);
    await pages(run);
    await judgeDocument(run);
    await routes(run);
  },
};

async function health(run: Run): Promise<void> {
  for (const path of ['/livez', '/readyz']) {
    const exchange = await run.instance.send({ path });
    const claim = { check: name, operation: null, exchange };
    const { status, text } = exchange.answer;
    run.verify(status === 200, {
      ...claim,
      rule: `${path} says that all is well.`,
      expected: '200',
      observed: `${status} ${text}`,
    });
    if (path !== '/readyz' || status !== 200) continue;
    const { checks = {} } = JSON.parse(text) as { checks?: Record<string, string> };
    for (const [part, outcome] of Object.entries(checks)) {
      run.verify(outcome === 'ok', { ...claim, rule: `${part} is well.`, expected: 'ok', observed: outcome });
    }
  }
}

async function pages(run: Run): Promise<void> {
  const problems = new Set(
    run.document.operations.flatMap(({ responses }) => [...responses.values()].flatMap((each) => each.problems)),
  );
  const services = new Set(run.document.operations.map(({ service }) => service));
  const found: [path: string, type: string][] = [
    ['/', 'text/html'],
    ['/docs', 'text/html'],
    ['/problems', 'text/html'],
    ...[...services].flatMap((service): [string, string][] => [
      [`/docs/${service}`, 'text/html'],
      [`/openapi/${service}.json`, 'application/json'],
    ]),
    ...[...problems].map((code): [string, string] => [`/problems/${code}`, 'application/json']),
  ];
  await inParallel(found, 8, async ([path, type]) => {
    const exchange = await run.instance.send({ path, headers: { accept: type } });
    const given = String(exchange.answer.headers['content-type'] ?? '');
    run.verify(exchange.answer.status === 200 && given.startsWith(type), {
      check: name,
      operation: null,
      rule: `${path.startsWith('/problems/') ? 'The page of each problem' : path} can be read.`,
      expected: `200 ${type}`,
      observed: `${path}: ${exchange.answer.status} ${given}`,
      exchange,
    });
  });
}

/** What the document declares is served, and nothing else under its paths. */
async function routes(run: Run): Promise<void> {
  const paths = run.document.raw['paths'];
  const templates = isObject(paths) ? Object.keys(paths) : [];
  await inParallel(templates, 8, async (path) => {
    const here = run.document.operations.filter((operation) => operation.path === path);
    const [first] = here;
    if (!first) return;
    const target = run.requests.example(first, null, undefined).path.split('?')[0] ?? '';
    const served = new Set(here.map(({ method }) => method));
    // Who may only read does not find out by writing.
    for (const method of run.writes ? ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] : ['GET']) {
      const exchange = await run.instance.send({ method, path: target });
      const { status } = exchange.answer;
      const isServed = status !== 405 && !(status === 404 && describe(exchange).endsWith(' not-found'));
      run.verify(isServed === served.has(method), {
        check: name,
        operation: here.find((each) => each.method === method)?.id ?? null,
        rule: served.has(method)
          ? 'A declared operation is served.'
          : `Nothing is served that the document does not have.`,
        expected: served.has(method) ? `${method} ${path} is served` : `405 or 404 for ${method} ${path}`,
        observed: describe(exchange),
        exchange,
      });
    }
  });
  const nothing = await run.instance.send({ path: `/v1/${run.people.unique('nothing')}` });
  const observed = describe(nothing);
  run.verify(nothing.answer.status === 404, {
    check: name,
    operation: null,
    rule: 'What is not there is 404.',
    expected: '404',
    observed,
    exchange: nothing,
  });
}
