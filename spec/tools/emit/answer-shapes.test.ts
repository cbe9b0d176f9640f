import { describe, expect, it } from '@jest/globals';
import type { AnswerShape } from '../../src/specification.ts';
import type { Json, JsonObject } from '../json.ts';
import { shapesModule } from './answer-shapes.ts';

const name: Json = { type: 'string' };
const closed = (properties: JsonObject): JsonObject => ({ type: 'object', additionalProperties: false, properties });
const reference = (component: string): JsonObject => ({ $ref: `#/components/schemas/${component}` });

/** The shape of an operation's only answer, as the generated module gives it. */
async function shapeOf(schema: JsonObject, schemas: Record<string, JsonObject> = {}): Promise<AnswerShape | undefined> {
  const node = { responses: { '200': { content: { 'application/json': { schema } } } } };
  const source = shapesModule([{ node, specification: { id: 'test.read' } }], new Map(Object.entries(schemas)));
  const module = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as {
    shapes: Record<string, Record<string, AnswerShape>>;
  };
  return module.shapes['test.read']?.['200'];
}

describe('the shape of an answer', () => {
  it('lists the fields of objects, also in lists', async () => {
    const schema = closed({
      name,
      tags: { type: 'array', items: name },
      parts: { type: 'array', items: closed({ name }) },
    });
    expect(await shapeOf(schema)).toEqual({ name: null, tags: [null], parts: [{ name: null }] });
  });

  it('lets maps and open objects through', async () => {
    const counts = { type: 'object', additionalProperties: { type: 'integer' } };
    const open = { type: 'object', additionalProperties: true, properties: { name } };
    expect(await shapeOf(closed({ counts, open }))).toEqual({ counts: true, open: true });
  });

  it('joins alternatives', async () => {
    const nullable = { oneOf: [closed({ name }), { type: 'null' }] };
    const either = { anyOf: [closed({ name }), closed({ title: name, name: closed({ first: name }) })] };
    expect(await shapeOf(closed({ nullable, either }))).toEqual({
      nullable: { name: null },
      either: { name: { first: null }, title: null },
    });
  });

  it('follows components, also those that hold themselves', async () => {
    const Comment = closed({ text: name, replies: { type: 'array', items: reference('Comment') } });
    const shape = await shapeOf(closed({ first: reference('Comment'), label: reference('Label') }), {
      Comment,
      Label: { type: 'string' },
    });
    expect(shape).toMatchObject({
      first: { text: null, replies: [{ text: null, replies: [{ text: null }] }] },
      label: null,
    });
  });
});
