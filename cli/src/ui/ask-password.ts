import { Box, render, Text, useInput } from 'ink';
import { createElement, type ReactElement, useState } from 'react';

/** Asks for a secret on the terminal without showing it; null when the user gives up with Ctrl-C. */
export async function askPassword(question: string): Promise<string | null> {
  let answer: string | null = null;
  const onAnswer = (given: string | null) => {
    answer = given;
    instance.unmount();
  };
  const element = createElement(PasswordQuestion, { question, onAnswer });
  const instance = render(element, { stdout: process.stderr, exitOnCtrlC: false, patchConsole: false });
  await instance.waitUntilExit();
  return answer;
}

interface PasswordQuestionProperties {
  question: string;
  onAnswer: (given: string | null) => void;
}

export function PasswordQuestion({ question, onAnswer }: PasswordQuestionProperties): ReactElement {
  const [typed, setTyped] = useState('');
  useInput((input, key) => {
    if (key.ctrl && input === 'c') onAnswer(null);
    else if (key.return) onAnswer(typed);
    else if (key.backspace || key.delete) setTyped((text) => text.slice(0, -1));
    else if (!key.ctrl && !key.meta) setTyped((text) => text + input);
  });
  return createElement(Box, null, createElement(Text, null, `${question} ${'•'.repeat(typed.length)}`));
}
