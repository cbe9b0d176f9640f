import type { Operation } from '../document/document.ts';
import { withQuery } from './changes.ts';
import type { Add } from './mutations.ts';

/** The same request with a parameter that the document does not allow. */
export function parameterMutations({ parameters, authorization }: Operation, add: Add): void {
  const self = authorization.kind === 'self' ? authorization.parameter : null;
  add('an unknown parameter', 422, 'invalid-request', (good) => withQuery(good, 'surprise=1'));
  add('a parameter of the prototype', 422, 'invalid-request', (good) => withQuery(good, '__proto__=1'));
  for (const { name, in: place, example, schema } of parameters) {
    if (place === 'path' && name !== self) {
      const given = encodeURIComponent(String(example));
      add(`NUL in ${name}`, 422, 'invalid-request', (good) => ({ ...good, path: good.path.replace(given, '%00') }));
    }
    if (place !== 'query') continue;
    if (schema.type === 'integer') {
      for (const bad of [Number(schema.minimum) - 1, Number(schema.maximum) + 1, '1.5', 'ten', '']) {
        add(`${name}=${bad}`, 422, 'invalid-request', (good) => withQuery(good, `${name}=${bad}`));
      }
    } else {
      add(`NUL in ${name}`, 422, 'invalid-request', (good) => withQuery(good, `${name}=a%00b`));
    }
    if (schema.type !== 'array') {
      const twice = `${name}=${encodeURIComponent(String(example))}&${name}=x`;
      add(`${name} twice`, 422, 'invalid-request', (good) => withQuery(good, twice));
    }
    if (name === 'cursor')
      add('a forged cursor', 400, 'invalid-cursor', (good) => withQuery(good, 'cursor=e30.forged'));
  }
}
