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

  it('keeps to two lines what has a long label and a long note, and lets the label wrap once it is done', () => {
    const long = { label: 'word '.repeat(40).trim(), note: 'note '.repeat(40).trim(), ratio: 0.5 };
    const running = createElement(ProgressScreen, { finished: [], current: { ...long, state: 'running' } });
    expect(render(running).lastFrame()).toMatch(/^. word [^\n]*…\n {2}█{12}░{12} 50% {2}note [^\n]*…$/);
    const done = createElement(ProgressScreen, { finished: [{ ...long, note: '', state: 'done' }], current: null });
    expect(render(done).lastFrame()).toMatch(/^✔ word [^\n]*word\n {2}word/);
  });

  it('shows a step whose length is not known without a bar', () => {
    const current = { label: 'Waiting', note: '', state: 'running' } as const;
    expect(render(createElement(ProgressScreen, { finished: [], current })).lastFrame()).toMatch(/^. Waiting$/);
  });
});
