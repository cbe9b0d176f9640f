import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render } from 'ink-testing-library';
import { createElement } from 'react';
import { ProgressScreen } from './ink-progress.ts';

afterEach(cleanup);

describe('ProgressScreen', () => {
  it('shows finished steps with a mark, the running one with a bar', () => {
    const { lastFrame } = render(
      createElement(ProgressScreen, {
        finished: [
          { label: 'Starting', note: '', state: 'done' },
          { label: 'Migrating', note: 'twice', state: 'failed' },
        ],
        current: { label: 'Importing', note: '500 rows', ratio: 0.5, state: 'running' },
      }),
    );
    expect(lastFrame()).toContain('✔ Starting\n✖ Migrating  twice\n');
    expect(lastFrame()).toMatch(/. Importing █{12}░{12} 50% {2}500 rows$/m);
  });

  it('shows a step whose length is not known without a bar', () => {
    const current = { label: 'Waiting', note: '', state: 'running' } as const;
    expect(render(createElement(ProgressScreen, { finished: [], current })).lastFrame()).toMatch(/^. Waiting$/);
  });
});
