import type { OperationTable } from '../src/operation-types.ts';

interface Order {
  id: string;
}

interface OrderPage {
  items: Order[];
  nextCursor: string | null;
}

/** Operations in the generated form with what no house operation has yet: pages, a required key, every kind of input. */
export interface OrderOperations {
  'orders.listOrders': {
    parameters: { query?: { cursor?: string; limit?: number }; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: { 200: { headers: object; content: { 'application/json': OrderPage } } };
  };
  'orders.createOrder': {
    parameters: { query?: never; header: { 'Idempotency-Key': string }; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': { items: string[] } } };
    responses: { 201: { headers: object; content: { 'application/json': Order } } };
  };
  'orders.replaceOrder': {
    parameters: { query?: never; header: { 'If-Match': string }; path: { id: string }; cookie?: never };
    requestBody?: { content: { 'application/json': { note?: string } } };
    responses: {
      200: { headers: object; content: { 'application/json': Order } };
      204: { headers: object; content?: never };
    };
  };
  'orders.deleteOrder': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody?: never;
    responses: { 204: { headers: object; content?: never } };
  };
  'orders.putReceipt': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody: { content: { 'image/png': unknown; 'image/webp': unknown } };
    responses: { 200: { headers: object; content: { 'image/webp': unknown } } };
  };
}

export const orderOperations: OperationTable<OrderOperations> = {
  'orders.listOrders': ['GET', '/v1/orders', true],
  'orders.createOrder': ['POST', '/v1/orders'],
  'orders.replaceOrder': ['PUT', '/v1/orders/{id}'],
  'orders.deleteOrder': ['DELETE', '/v1/orders/{id}'],
  'orders.putReceipt': ['PUT', '/v1/orders/{id}/receipt', 'file'],
};
