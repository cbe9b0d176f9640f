import { it } from '@jest/globals';
import { startTestStore } from '../harness/store.ts';

it('stresses', async () => {
  for (const form of ['split', 'one process'] as const) {
    const { client } = await startTestStore({ form });
    const token = client.administrator;
    let worst = 0;
    const big = '{"a":1}'.padEnd(1024 * 1024 + 1);
    const one = async (n: number) => {
      for (let i = 0; i < 60; i++) {
        for (const sent of [{ body: big }, { body: '{}', headers: { 'content-type': 'text/plain' } }]) {
          const began = performance.now();
          const a = await client
            .send({ method: 'POST', path: '/v1/notes/chores', token, ...sent })
            .catch((e) => ({ status: 0, text: String(e) }));
          const took = performance.now() - began;
          if (took > 3000 || ![413, 415].includes(a.status))
            console.log(form, n, i, a.status, a.text.slice(0, 100), took);
          worst = Math.max(worst, took);
        }
      }
    };
    await Promise.all([1, 2, 3].map(one));
    console.log(form, 'worst', worst);
  }
}, 300000);
