import { describe, expect, it } from '@jest/globals';
import { specification } from '@steam-clone/spec/generated/users/specification.ts';
import { problem, type ProblemOptions } from './problem.ts';
import { ProblemCatalogue } from './problem-catalogue.ts';

const catalogue = new ProblemCatalogue([specification], 'https://store.test/');
const { cause = '' } = specification.problems.find(({ code }) => code === 'wrong-pin') ?? {};
const answered = (options: ProblemOptions = {}, language = 'de', code = 'wrong-pin') => {
  const { body, headers, status } = catalogue.answer(problem(code, options), 'r-1', language);
  return { status, headers, document: JSON.parse(body) };
};
const germanCause = 'Das Konto hat eine Jugendschutzsperre, und die PIN fehlt oder ist eine andere.';

describe('the answer of a problem', () => {
  it('says title and cause in the language that is asked for', () => {
    const { status, headers, document } = answered();
    expect(status).toBe(403);
    expect(headers).toMatchObject({ 'content-language': 'de', vary: 'Accept-Language', 'cache-control': 'no-store' });
    expect(document).toEqual({
      type: 'https://store.test/problems/wrong-pin',
      title: 'Falsche PIN',
      status: 403,
      code: 'wrong-pin',
      detail: germanCause,
      requestId: 'r-1',
    });
    expect(answered({}, 'en').document).toMatchObject({ title: 'Wrong PIN', detail: cause });
  });

  it('leaves a detail of its own, and translates the one that another plugin has passed on', () => {
    expect(answered({ detail: 'Own.' }).document).toMatchObject({ title: 'Falsche PIN', detail: 'Own.' });
    expect(answered({ detail: cause }).document.detail).toBe(germanCause);
  });

  it('is English where a specification says nothing in the language', () => {
    const outside = new ProblemCatalogue([{ ...specification, problemTexts: null }], 'https://store.test');
    const { headers, body } = outside.answer(problem('wrong-pin'), 'r-1', 'de');
    expect([headers['content-language'], JSON.parse(body).title]).toEqual(['en', 'Wrong PIN']);
  });

  it('keeps the standard members from members and headers of its own', () => {
    const { document, headers } = answered({
      extensions: { title: 'Mine', status: 200, limit: 3 },
      headers: { 'content-type': 'text/html', 'retry-after': '7' },
    });
    expect(document).toMatchObject({ title: 'Falsche PIN', status: 403, limit: 3 });
    expect(headers).toMatchObject({ 'content-type': 'application/problem+json', 'retry-after': '7' });
    expect(answered({}, 'de', 'unavailable').headers).toMatchObject({ 'retry-after': '1' });
    expect(answered({}, 'de', 'not-signed-in').headers).toMatchObject({ 'www-authenticate': 'Bearer' });
  });

  it('throws for a code that no specification declares', () => {
    expect(() => catalogue.answer(problem('no-such-code'), 'r-1', undefined)).toThrow('is in no specification');
  });
});
