import { CommandFailure, exitCodes } from '../exit-codes.ts';

const milliseconds: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** Milliseconds of a text such as `90m`, `1h30m` or `2w`. Throws a `CommandFailure` that shows the form. */
export function parseDuration(text: string): number {
  const parts = [...text.matchAll(/(\d+)([smhdw])/gy)];
  const read = parts.map(([part]) => part).join('');
  if (text === '' || read !== text) {
    throw new CommandFailure(`"${text}" is not a duration`, {
      remedy: 'Write one such as 90m, 1h30m, 3d or 2w (s, m, h, d and w for weeks).',
      exitCode: exitCodes.usage,
    });
  }
  return parts.reduce((total, [, count, unit]) => total + Number(count) * milliseconds[unit!]!, 0);
}
