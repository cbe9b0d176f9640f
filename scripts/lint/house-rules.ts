import { businessTime } from './business-time.ts';
import { importArrows } from './import-arrows.ts';
import { parametrisedSql } from './parametrised-sql.ts';
import { singleAssertion } from './single-assertion.ts';
import { verificationReads } from './verification-reads.ts';

/** The rules of the house that oxlint does not have; `.oxlintrc.json` loads them. */
export default {
  meta: { name: 'house' },
  rules: {
    'business-time': businessTime,
    'import-arrows': importArrows,
    'parametrised-sql': parametrisedSql,
    'single-assertion': singleAssertion,
    'verification-reads': verificationReads,
  },
};
