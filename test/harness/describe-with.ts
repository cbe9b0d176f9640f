import { describe } from '@jest/globals';

/**
 * `describe` for tests that need something of the machine. Where it is not there they are skipped and their name says
 * why; under REQUIRE_ALL=1 they run all the same, and fail.
 */
export function describeWith(need: string, isThere: boolean): (name: string, tests: () => void) => void {
  if (isThere || process.env['REQUIRE_ALL'] === '1') return describe;
  // oxlint-disable-next-line jest/valid-describe-callback, jest/valid-title -- both come from the caller
  return (name, tests) => describe.skip(`${name} (needs ${need})`, tests);
}
