import { basename } from 'node:path';
import { isObject, objectOf, textOf, textsOf } from '../json.ts';
import type { EventSource, PluginSource, Source } from '../source/source.ts';
import { isOpen } from './bounds.ts';
import { subschemas } from './subschemas.ts';

const members = ['type', 'description', 'aggregate', 'schema', 'example'];

/** An event names its plugin, its aggregate and a closed payload, in a file of its own name. */
export function* checkEvent({ type, file, node }: EventSource, plugin: PluginSource, source: Source): Iterable<string> {
  for (const member of Object.keys(node))
    if (!members.includes(member)) yield `${member} is unknown; known are ${members.join(', ')}`;
  const [, name] = /^[a-z][a-z0-9]*\.([a-z][A-Za-z0-9]*)$/.exec(type) ?? [];
  if (!name || !type.startsWith(`${plugin.id}.`)) yield `type must be ${plugin.id}.<pastTense>`;
  else {
    const fileName = `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.yaml`;
    if (basename(file) !== fileName) yield `the file must be named ${fileName}`;
  }
  if (!textOf(node['description'])) yield 'description is missing';
  const schema = objectOf(node['schema']);
  if (schema['type'] !== 'object') yield 'schema must be an object';
  for (const { place, schema: below } of subschemas(schema, 'payload', source.schemas)) {
    if (isOpen(below)) yield `${place} needs additionalProperties: false`;
  }
  if (node['aggregate'] !== undefined) {
    const { id, version } = isObject(node['aggregate']) ? node['aggregate'] : {};
    const required = textsOf(schema['required']);
    if (!required.includes(textOf(id)) || !required.includes(textOf(version))) {
      yield 'aggregate must be { id, version }, naming required fields of the payload; bulk events leave it out';
    }
  }
}
