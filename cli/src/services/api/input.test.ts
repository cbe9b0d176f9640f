import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { ApiOperation } from './document.ts';
import { buildInput, type GivenInput } from './input.ts';

const operation: ApiOperation = {
  id: 'orders.replaceOrder',
  method: 'PUT',
  path: '/v1/orders/{id}',
  summary: '',
  fields: [
    { name: 'id', in: 'path', required: true },
    { name: 'tag', in: 'query', required: false },
    { name: 'If-Match', in: 'header', required: true },
    { name: 'items', in: 'body', required: true },
    { name: 'note', in: 'body', required: false },
  ],
  hasBody: true,
  bodyTypes: [],
  answersFile: false,
  paginated: false,
};
const nothing: GivenInput = { fields: [], typedFields: [], headers: [] };
const build = (given: Partial<GivenInput>, of = operation) =>
  buildInput(of, { ...nothing, fields: ['id=1'], ...given });

describe('buildInput', () => {
  it('puts each field where the operation wants it', async () => {
    const given = {
      fields: ['id=7', 'tag=a', 'tag=b', 'note=x=y'],
      typedFields: ['items=[1]'],
      headers: ['X-A:  b: c'],
    };
    expect(await build(given)).toEqual({
      path: { id: '7' },
      query: { tag: ['a', 'b'] },
      headers: { 'X-A': 'b: c' },
      body: { items: [1], note: 'x=y' },
    });
  });

  it.each([
    ['3', 3],
    ['true', true],
    ['null', null],
    ['{"a":1}', { a: 1 }],
    ['hello', 'hello'],
    ['01', '01'],
  ])('reads the typed value %s', async (text, value) => {
    expect(await build({ typedFields: [`note=${text}`] })).toMatchObject({ body: { note: value } });
  });

  it('keeps a plain value as text', async () => {
    expect(await build({ fields: ['id=1', 'note=3'] })).toMatchObject({ body: { note: '3' } });
  });

  it('sends an empty body when all of it is optional', async () => {
    const fields = operation.fields.filter(({ name }) => name !== 'items');
    expect(await build({}, { ...operation, fields })).toMatchObject({ body: {} });
  });

  it('sends no body when none is given', async () => {
    expect(await build({})).not.toHaveProperty('body');
  });

  it('takes the body of a file, and fields over it', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'api-input-'));
    try {
      const input = join(directory, 'body.json');
      await writeFile(input, '{"items":["a"],"note":"old"}');
      expect(await build({ input, typedFields: ['note="new"'] })).toMatchObject({
        body: { items: ['a'], note: 'new' },
      });
      await writeFile(input, '[1]');
      expect(await build({ input })).toMatchObject({ body: [1] });
      await expect(build({ input, fields: ['id=1', 'note=x'] })).rejects.toThrow(
        'only be added to a body that is an object',
      );
      await writeFile(input, '{');
      await expect(build({ input })).rejects.toThrow('body.json is not JSON');
    } finally {
      await rm(directory, { recursive: true });
    }
  });

  it('takes a file that is no JSON as it is, of the kind that its name or a header says', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'api-input-'));
    const picture = { ...operation, bodyTypes: ['image/png', 'image/jpeg'] };
    const typeOf = async (name: string, headers: string[] = []) => {
      const input = join(directory, name);
      await writeFile(input, Buffer.from([0xff, 0]));
      const { body } = await build({ input, headers }, picture);
      expect(await (body as Blob).bytes()).toEqual(Uint8Array.from([0xff, 0]));
      return (body as Blob).type;
    };
    try {
      expect(await typeOf('me.png')).toBe('image/png');
      expect(await typeOf('me.JPG')).toBe('image/jpeg');
      expect(await typeOf('me', ['content-type: image/png'])).toBe('image/png');
      await expect(typeOf('me.gif')).rejects.toThrow('me.gif holds is not told by its name');
      await expect(build({}, picture)).rejects.toThrow('needs a file of image/png, image/jpeg');
    } finally {
      await rm(directory, { recursive: true });
    }
  });

  it.each<[Partial<GivenInput>, string]>([
    [{ fields: ['id=1', 'nots=x'] }, 'orders.replaceOrder has no field nots. Did you mean note?'],
    [{ fields: ['id'] }, '"id" is not a field'],
    [{ fields: ['=1'] }, '"=1" is not a field'],
    [{ fields: [] }, 'orders.replaceOrder needs id'],
    [{ headers: ['nothing'] }, '"nothing" is not a header'],
    [{ input: '/nowhere/body.json' }, '/nowhere/body.json can not be read'],
  ])('refuses %j as wrong usage', async (given, message) => {
    const failure = await build(given).catch((error: unknown) => error);
    expect(failure).toMatchObject({ exitCode: 2, message: expect.stringContaining(message) });
  });

  it('refuses a body for an operation that takes none', async () => {
    await expect(build({ input: 'x' }, { ...operation, hasBody: false })).rejects.toThrow('takes no body');
  });
});
