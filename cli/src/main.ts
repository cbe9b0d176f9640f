import { stripVTControlCharacters, styleText } from 'node:util';
import { run, settings } from '@oclif/core';
import { type ExplainedFailure, explainFailure } from './explain-failure.ts';

/** Runs the command that the arguments name and sets the exit code (see `exit-codes.ts`). */
export async function main(): Promise<void> {
  // Node runs the commands as they are; oclif need not look for a compiler.
  settings.enableAutoTranspile = false;
  // Who reads may have gone (`| head`, a terminal that was closed): what runs still comes to its end in order.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
    });
  }
  const argv = process.argv.slice(2);
  try {
    await run(argv, import.meta.url);
  } catch (error) {
    if (isExit(error)) process.exit(error.oclif.exit);
    const failure = explainFailure(error);
    if (argv.includes('--json')) console.log(JSON.stringify({ error: failure }, null, 2));
    else console.error(render(failure));
    if (process.env['DEBUG']) console.error(error);
    // What a failed command has left open must not keep it alive.
    process.exit(failure.exitCode);
  }
}

function render({ message, remedy, requestId }: ExplainedFailure): string {
  const lines = [`${styleText('red', 'Error:', { stream: process.stderr })} ${stripVTControlCharacters(message)}`];
  if (remedy) lines.push(remedy);
  if (requestId) lines.push(`Request id: ${requestId}`);
  return lines.join('\n');
}

/** `this.exit()` of a command, and --help. */
function isExit(error: unknown): error is { oclif: { exit: number } } {
  return error instanceof Error && 'code' in error && error.code === 'EEXIT';
}
