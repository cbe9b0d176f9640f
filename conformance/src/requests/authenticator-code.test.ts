import { expect, it } from '@jest/globals';
import { codeAt } from './authenticator-code.ts';

// RFC 6238, appendix B, by SHA-1: the last six of its eight digits.
it.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [2_000_000_000, '279037'],
])('shows at %i s what an authenticator does', (seconds, code) => {
  expect(codeAt('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', seconds * 1_000)).toBe(code);
});
