import { Box, render, Static, Text, useAnimation } from 'ink';
import { createElement, type ReactElement } from 'react';
import { percent, type Progress } from './progress.ts';

export interface Step {
  label: string;
  note: string;
  ratio?: number | undefined;
  state: 'running' | 'done' | 'failed';
}

export function inkProgress(stream: NodeJS.WriteStream): Progress {
  let finished: Step[] = [];
  let current: Step | null = null;
  const screen = () => createElement(ProgressScreen, { finished, current });
  const instance = render(screen(), { stdout: stream, exitOnCtrlC: false, patchConsole: false });

  const settle = (state: 'done' | 'failed') => {
    if (current) finished = [...finished, { ...current, state }];
    current = null;
  };
  return {
    step(label) {
      settle('done');
      current = { label, note: '', state: 'running' };
      instance.rerender(screen());
    },
    update(note, ratio) {
      if (!current) return;
      current = { ...current, note, ratio };
      instance.rerender(screen());
    },
    async end(outcome = 'done') {
      settle(outcome);
      instance.rerender(screen());
      instance.unmount();
      await instance.waitUntilExit();
    },
  };
}

export function ProgressScreen({ finished, current }: { finished: Step[]; current: Step | null }): ReactElement {
  return createElement(
    Box,
    { flexDirection: 'column' },
    createElement(Static<Step>, {
      items: finished,
      children: (step, index) => createElement(StepLine, { key: index, step }),
    }),
    current && createElement(StepLine, { step: current }),
  );
}

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const barWidth = 24;

function StepLine({ step: { label, note, ratio, state } }: { step: Step }): ReactElement {
  const { frame } = useAnimation({ interval: 80, isActive: state === 'running' });
  const mark = { running: frames[frame % frames.length], done: '✔', failed: '✖' }[state];
  const color = { running: 'cyan', done: 'green', failed: 'red' }[state];
  const filled = Math.round(barWidth * (ratio ?? 0));
  const bar = ` ${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}${percent(ratio ?? 0)}`;
  return createElement(
    Text,
    null,
    createElement(Text, { color }, mark),
    ` ${label}`,
    ratio !== undefined && state === 'running' && createElement(Text, { color: 'cyan' }, bar),
    note && createElement(Text, { dimColor: true }, `  ${note}`),
  );
}
