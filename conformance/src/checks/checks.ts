import type { Check } from './check.ts';
import { authorisation } from './authorisation.ts';
import { caching } from './caching.ts';
import { coverage } from './coverage.ts';
import { crossOrigin } from './cross-origin.ts';
import { entityTags } from './entity-tags.ts';
import { fields } from './fields.ts';
import { fuzzCheck } from '../fuzz/fuzz-check.ts';
import { headers } from './headers.ts';
import { idempotency } from './idempotency.ts';
import { instance } from './instance.ts';
import { limits } from './limits.ts';
import { mutated } from './mutated.ts';
import { pagination } from './pagination.ts';
import { preconditions } from './preconditions.ts';
import { rateLimits } from './rate-limits.ts';
import { schemas } from './schemas.ts';
import { slowBodies } from './slow-bodies.ts';
import { stories } from './stories.ts';
import { statuses } from './statuses.ts';

/** In the order in which they run. */
export const checks: readonly Check[] = [
  instance,
  slowBodies,
  schemas,
  mutated,
  statuses,
  authorisation,
  fields,
  limits,
  caching,
  entityTags,
  preconditions,
  idempotency,
  pagination,
  headers,
  crossOrigin,
  stories,
  rateLimits,
  fuzzCheck,
  coverage,
];
