import { describe, expect, it } from '@jest/globals';
import { fetchOperations, operationsOf } from './document.ts';

const document = {
  paths: {
    '/v1/orders/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      get: { operationId: 'orders.getOrder', summary: 'One order', responses: {} },
      put: {
        operationId: 'orders.replaceOrder',
        parameters: [{ $ref: '#/components/parameters/If~1Match' }],
        requestBody: { $ref: '#/components/requestBodies/Order' },
      },
    },
    '/v1/orders': {
      get: {
        operationId: 'orders.listOrders',
        parameters: [
          { name: 'cursor', in: 'query' },
          { name: 'limit', in: 'query' },
        ],
      },
    },
  },
  components: {
    parameters: { 'If/Match': { name: 'If-Match', in: 'header', required: true } },
    requestBodies: { Order: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } } } },
    schemas: { Order: { type: 'object', required: ['items'], properties: { items: {}, note: {} } } },
  },
};

describe('operationsOf', () => {
  it('reads parameters, the body and whether there are pages, through references', () => {
    const id = { name: 'id', in: 'path', required: true };
    expect(operationsOf(document)).toEqual([
      {
        id: 'orders.getOrder',
        method: 'GET',
        path: '/v1/orders/{id}',
        summary: 'One order',
        fields: [id],
        hasBody: false,
        bodyTypes: [],
        answersFile: false,
        paginated: false,
      },
      {
        id: 'orders.listOrders',
        method: 'GET',
        path: '/v1/orders',
        summary: '',
        fields: [
          { name: 'cursor', in: 'query', required: false },
          { name: 'limit', in: 'query', required: false },
        ],
        hasBody: false,
        bodyTypes: [],
        answersFile: false,
        paginated: true,
      },
      {
        id: 'orders.replaceOrder',
        method: 'PUT',
        path: '/v1/orders/{id}',
        summary: '',
        fields: [
          id,
          { name: 'If-Match', in: 'header', required: true },
          { name: 'items', in: 'body', required: true },
          { name: 'note', in: 'body', required: false },
        ],
        hasBody: true,
        bodyTypes: [],
        answersFile: false,
        paginated: false,
      },
    ]);
  });
});

describe('fetchOperations', () => {
  it('says that nobody answers', async () => {
    await expect(fetchOperations('http://127.0.0.1:9')).rejects.toMatchObject({ reason: 'unreachable' });
  });
});
