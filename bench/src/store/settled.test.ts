import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, it } from '@jest/globals';
import { untilSettled, workIn } from './settled.ts';

const metricsOf = (waiting: number, unrelayed: number): string =>
  [
    '# HELP steam_clone_queue_jobs Jobs by state; failed ones are dead letters.',
    `steam_clone_queue_jobs{plugin="shopping",state="waiting"} ${waiting}`,
    'steam_clone_queue_jobs{plugin="shopping",state="failed"} 7',
    `steam_clone_outbox_unrelayed{plugin="catalog"} ${unrelayed}`,
    'process_cpu_seconds_total 3',
  ].join('\n');

/** What the store tells, one after another; the last again and again. */
let told: string[] = [];
const server = createServer((_request, response) => response.end(told.length > 1 ? told.shift() : told[0]));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
afterAll(() => void server.close());
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

it('counts events and jobs that wait, and no dead letters', () => {
  expect(workIn(metricsOf(2, 3))).toBe(5);
  expect(workIn(metricsOf(0, 0))).toBe(0);
  expect(workIn('<html>')).toBeNull();
});

it('waits until nothing has waited for as long as a store repeats what it told of its outboxes', async () => {
  told = [metricsOf(0, 0), metricsOf(1, 0), metricsOf(0, 2), metricsOf(0, 0)];
  const began = performance.now();
  await untilSettled(url, 'key');
  expect(told).toHaveLength(1);
  expect(performance.now() - began).toBeGreaterThan(1_100);
});

it('does not wait for what is no store', async () => {
  told = ['nothing'];
  await expect(untilSettled(url, 'key')).resolves.toBeUndefined();
});
