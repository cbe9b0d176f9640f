import { describe, expect, it } from '@jest/globals';
import { bundle } from '../bundle.ts';
import { guilds } from '../fixtures/guilds-copy.ts';
import { objectOf } from '../json.ts';
import { openApiDocument } from './openapi-document.ts';

const { source, operations } = bundle(guilds);
const published = operations.filter(({ specification }) => !specification.internal);
const document = openApiDocument(published, source);
const at = (...keys: string[]) => keys.reduce((node, key) => objectOf(node[key]), document);

describe('the public document', () => {
  it('leaves out internal operations and what only they use', () => {
    expect(Object.keys(at('paths'))).toEqual(['/v1/guilds', '/v1/guilds/{guildId}', '/v1/guilds/of/{userId}']);
    expect(at('components', 'schemas')).not.toHaveProperty('ExportedGuild');
    expect(JSON.stringify(document)).not.toContain('exportGuilds');
    expect(at('components', 'schemas')).toHaveProperty('Guild');
  });

  it('shows x-authz as security', () => {
    expect(at('paths', '/v1/guilds', 'get')['security']).toEqual([]);
    expect(at('paths', '/v1/guilds', 'post')['security']).toEqual([{ bearerAuth: [] }]);
    expect(at('components', 'securitySchemes', 'bearerAuth')).toMatchObject({ type: 'http', scheme: 'bearer' });
  });

  it('describes refusals from the catalogues', () => {
    const { $ref } = at('paths', '/v1/guilds', 'post', 'responses', '409');
    expect($ref).toBe('#/components/responses/GuildExistsOrIdempotencyKeyInFlight');
    const response = at('components', 'responses', 'GuildExistsOrIdempotencyKeyInFlight');
    expect(response['description']).toBe(
      'The guild exists (`guild-exists`). The first request with this key is still running (`idempotency-key-in-flight`).',
    );
    const { examples } = objectOf(objectOf(response['content'])['application/problem+json']);
    expect(objectOf(examples)['guild-exists']).toMatchObject({
      value: { type: '/problems/guild-exists', status: 409, code: 'guild-exists', title: 'The guild exists' },
    });
  });

  it('declares the headers that the kernel reads and writes', () => {
    const founding = at('paths', '/v1/guilds', 'post');
    expect(founding['parameters']).toEqual([expect.objectContaining({ name: 'Idempotency-Key', required: true })]);
    expect(Object.keys(at('paths', '/v1/guilds', 'post', 'responses', '201', 'headers'))).toEqual([
      'X-Request-Id',
      'RateLimit-Limit',
      'RateLimit-Remaining',
      'RateLimit-Reset',
      'Idempotent-Replayed',
    ]);
    const renaming = at('paths', '/v1/guilds/{guildId}', 'put');
    expect(renaming['parameters']).toContainEqual(expect.objectContaining({ name: 'If-Match', required: true }));
    expect(Object.keys(at('paths', '/v1/guilds/{guildId}', 'get', 'responses', '304', 'headers'))).toEqual([
      'ETag',
      'Cache-Control',
    ]);
  });

  it('is complete in itself', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/([\w-]+)"/g)];
    expect(references.length).toBeGreaterThan(0);
    for (const [, kind = '', name = ''] of references) expect(at('components', kind)).toHaveProperty(name);
    expect(JSON.stringify(document)).not.toContain('.yaml');
  });
});
