import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, render } from 'ink-testing-library';
import { createElement } from 'react';
import { PasswordQuestion } from './ask-password.ts';

afterEach(cleanup);

async function typed(...keys: string[]) {
  const onAnswer = jest.fn<(given: string | null) => void>();
  const screen = render(createElement(PasswordQuestion, { question: 'Password:', onAnswer }));
  for (const key of ['', ...keys]) {
    screen.stdin.write(key);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { onAnswer, frame: screen.lastFrame() };
}

describe('PasswordQuestion', () => {
  it('gives what was typed and shows none of it', async () => {
    const { onAnswer, frame } = await typed('secre', 'x', '\u007f', 't', '\r');
    expect(onAnswer).toHaveBeenCalledWith('secret');
    expect(frame).toBe('Password: ••••••');
  });

  it('gives null for Ctrl-C', async () => {
    expect((await typed('abc', '\u0003')).onAnswer).toHaveBeenCalledWith(null);
  });
});
