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

/** Characters of a label that leave room for a bar in the same line. */
const shortLabel = 30;

function StepLine({ step }: { step: Step }): ReactElement {
  const { label, state } = step;
  const isRunning = state === 'running';
  const { frame } = useAnimation({ interval: 80, isActive: isRunning });
  const mark = { running: frames[frame % frames.length], done: '✔', failed: '✖' }[state];
  const color = { running: 'cyan', done: 'green', failed: 'red' }[state];
  // What runs keeps its height whatever it says: lines that come and go flicker.
  const wrap = isRunning ? 'truncate-end' : 'wrap';
  const isApart = isRunning && label.length > shortLabel;
  return createElement(
    Box,
    null,
    createElement(Box, { width: 2, flexShrink: 0 }, createElement(Text, { color }, mark)),
    createElement(
      Box,
      { flexDirection: 'column', flexShrink: 1 },
      createElement(Text, { wrap }, label, !isApart && createElement(Rest, { step })),
      isApart && createElement(Text, { wrap }, createElement(Rest, { step }), ' '),
    ),
  );
}

/** How far a step is, behind its label or below it. */
function Rest({ step: { label, note, ratio, state } }: { step: Step }): ReactElement {
  const isRunning = state === 'running';
  const filled = Math.round(barWidth * (ratio ?? 0));
  const bar = `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}${percent(ratio ?? 0)}`;
  const isApart = isRunning && label.length > shortLabel;
  const hasBar = ratio !== undefined && isRunning;
  return createElement(
    Text,
    null,
    hasBar && createElement(Text, { color: 'cyan' }, isApart ? bar : ` ${bar}`),
    note && createElement(Text, { dimColor: true }, isApart && !hasBar ? note : `  ${note}`),
  );
}
