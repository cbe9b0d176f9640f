import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { registerKernelMetrics } from './kernel-metrics.ts';
import { Metrics } from './metrics.ts';

const newMetrics = () => new Metrics({ version: '0.1.0', process: 'catalog' });
/** The lines of one metric, without its comments. */
const samples = (text: string, name: string) => text.split('\n').filter((line) => line.startsWith(name));

describe('request metrics', () => {
  it('count by operation and status', async () => {
    const metrics = newMetrics();
    const meter = metrics.requests.of('catalog.getGame');
    meter.observe(200, 1);
    meter.observe(200, 1);
    meter.observe(404, 1);
    metrics.requests.of('users.login').observe(201, 1);
    expect(samples(await metrics.text(), 'steam_clone_requests_total')).toEqual([
      'steam_clone_requests_total{operation="catalog.getGame",status="200"} 2',
      'steam_clone_requests_total{operation="catalog.getGame",status="404"} 1',
      'steam_clone_requests_total{operation="users.login",status="201"} 1',
    ]);
  });

  it('give one meter an operation', () => {
    const { requests } = newMetrics();
    expect(requests.of('catalog.getGame')).toBe(requests.of('catalog.getGame'));
  });

  it('sort times into cumulative buckets, a bound into its own', async () => {
    const metrics = newMetrics();
    const meter = metrics.requests.of('catalog.getGame');
    for (const milliseconds of [0.02, 0.1, 0.2, 5, 10_000, 10_001]) meter.observe(200, milliseconds);
    const lines = samples(await metrics.text(), 'steam_clone_request_seconds');
    const labels = (le: string) => `steam_clone_request_seconds_bucket{operation="catalog.getGame",le="${le}"}`;
    expect(lines).toContain(`${labels('0.0001')} 2`);
    expect(lines).toContain(`${labels('0.00025')} 3`);
    expect(lines).toContain(`${labels('0.0025')} 3`);
    expect(lines).toContain(`${labels('0.005')} 4`);
    expect(lines).toContain(`${labels('10')} 5`);
    expect(lines).toContain(`${labels('+Inf')} 6`);
    expect(lines).toContain('steam_clone_request_seconds_count{operation="catalog.getGame"} 6');
    expect(lines).toContainEqual(expect.stringMatching(/_sum\{operation="catalog.getGame"\} 20\.00632/));
  });
});

describe('Metrics', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('tell of the process and the build, each line in the text format', async () => {
    const text = await newMetrics().text();
    expect(text).toContain(
      `steam_clone_build_info{version="0.1.0",process="catalog",node="${process.versions.node}"} 1`,
    );
    expect(samples(text, 'process_resident_memory_bytes')).toHaveLength(1);
    const sample = /^[a-z_]\w*(\{\w+="(?:[^"\\]|\\.)*"(,\w+="(?:[^"\\]|\\.)*")*\})? (?:[-+\d.e]+|NaN|[-+]?Inf)$/i;
    for (const line of text.split('\n')) expect(line).toMatch(line === '' || line.startsWith('# ') ? /^/ : sample);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('describe each metric once', async () => {
    const metrics = newMetrics();
    registerKernelMetrics(metrics, { plugins: [] });
    const types = (await metrics.text()).split('\n').filter((line) => line.startsWith('# TYPE'));
    expect(new Set(types).size).toBe(types.length);
  });

  it('ask a source when they are read, and no more than once a second', async () => {
    const metrics = newMetrics();
    const collect = jest.fn(() => 7);
    metrics.registerGauge('seven', 'Seven.', collect);
    expect(collect).not.toHaveBeenCalled();
    const [first, second] = await Promise.all([metrics.text(), metrics.text()]);
    expect(first).toContain('# HELP seven Seven.\n# TYPE seven gauge\nseven 7\n');
    expect(second).toBe(first);
    expect(collect).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(1000);
    await metrics.text();
    expect(collect).toHaveBeenCalledTimes(2);
  });

  it('escape labels', async () => {
    const metrics = newMetrics();
    metrics.registerCounter('odd_total', 'Odd.', () => [{ labels: { name: 'a"b\\c\nd' }, value: 1 }]);
    expect(await metrics.text()).toContain('odd_total{name="a\\"b\\\\c\\nd"} 1\n');
  });

  it('leave out what fails or is late, and say so', async () => {
    const metrics = newMetrics();
    metrics.registerGauge('good', 'Good.', () => 1);
    metrics.registerGauge('throws', 'Throws.', () => {
      throw new Error('no');
    });
    metrics.registerGauge('rejects', 'Rejects.', () => Promise.reject(new Error('no')));
    metrics.registerGauge('hangs', 'Hangs.', () => new Promise(() => {}));
    const asked = metrics.text();
    await jest.advanceTimersByTimeAsync(500);
    const text = await asked;
    expect(text).toContain('\ngood 1\n');
    expect(text).toContain('\nsteam_clone_metrics_missing 3\n');
    expect(text).not.toMatch(/throws|rejects|hangs/);
  });

  it('refuse a second metric of the same name', () => {
    const metrics = newMetrics();
    metrics.registerGauge('twice', 'Twice.', () => 1);
    expect(() => metrics.registerCounter('twice', 'Twice.', () => 1)).toThrow('The metric twice is registered twice');
  });
});

describe('registerKernelMetrics', () => {
  it('gives cache, limits, connections, outboxes and queues their names', async () => {
    const metrics = newMetrics();
    registerKernelMetrics(metrics, {
      cache: { statistics: { hits: 5, misses: 2 }, size: { bytes: 1000 } },
      addressRefusals: () => 3,
      plugins: [
        {
          plugin: 'users',
          pool: { totalCount: 5, idleCount: 2, waitingCount: 1 },
          outbox: async () => ({ unrelayed: 4, lagSeconds: 0.5 }),
          jobs: async () => ({ waiting: 1, active: 2, delayed: 3, failed: 4 }),
        },
        { plugin: 'system' },
      ],
    });
    const text = await metrics.text();
    for (const line of [
      'steam_clone_cache_hits_total 5',
      'steam_clone_cache_misses_total 2',
      'steam_clone_cache_bytes 1000',
      'steam_clone_address_limit_refusals_total 3',
      'steam_clone_pool_connections{plugin="users",state="in_use"} 3',
      'steam_clone_pool_connections{plugin="users",state="waiting"} 1',
      'steam_clone_queue_jobs{plugin="users",state="waiting"} 1',
      'steam_clone_queue_jobs{plugin="users",state="active"} 2',
      'steam_clone_queue_jobs{plugin="users",state="delayed"} 3',
      'steam_clone_queue_jobs{plugin="users",state="failed"} 4',
      'steam_clone_outbox_unrelayed{plugin="users"} 4',
      'steam_clone_event_lag_seconds{plugin="users"} 0.5',
      'steam_clone_metrics_missing 0',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
    expect(text).not.toContain('plugin="system"');
  });

  it('reads an outbox once for both of its metrics', async () => {
    const metrics = newMetrics();
    const outbox = jest.fn(async () => ({ unrelayed: 0, lagSeconds: 0 }));
    registerKernelMetrics(metrics, { plugins: [{ plugin: 'users', outbox }] });
    await metrics.text();
    expect(outbox).toHaveBeenCalledTimes(1);
  });

  it('does not hide the other plugins when the database of one is away', async () => {
    const metrics = newMetrics();
    registerKernelMetrics(metrics, {
      plugins: [
        { plugin: 'users', outbox: () => Promise.reject(new Error('away')) },
        { plugin: 'catalog', outbox: async () => ({ unrelayed: 1, lagSeconds: 2 }) },
      ],
    });
    expect(samples(await metrics.text(), 'steam_clone_outbox_unrelayed')).toEqual([
      'steam_clone_outbox_unrelayed{plugin="catalog"} 1',
    ]);
  });
});
