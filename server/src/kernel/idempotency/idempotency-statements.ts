import { statement } from '../database/statement.ts';

// Leases and expiry are machine time, by the database's one clock: a turned sandbox clock must not make a retry that
// is on its way do its work twice.

/** One row when the key is new, has expired, or its claim's lease has run out; no row otherwise. */
export const claimKey = statement(
  'kernel.claimIdempotencyKey',
  ['principal', 'operation', 'keyHash', 'inputHash', 'claim', 'leaseSeconds', 'keptSeconds'],
  `insert into idempotency_key as kept (principal, operation, key_hash, input_hash, claim, lease_until, expires_at)
   values ($1, $2, $3, $4, $5, now() + $6 * interval '1 second', now() + $7 * interval '1 second')
   on conflict (principal, operation, key_hash) do update
     set input_hash = excluded.input_hash, claim = excluded.claim, lease_until = excluded.lease_until,
         expires_at = excluded.expires_at, status = null, answer = null
     where kept.expires_at <= now()
       or (kept.status is null and kept.lease_until <= now() and kept.input_hash = excluded.input_hash)
   returning claim`,
);

export const readKey = statement(
  'kernel.readIdempotencyKey',
  ['principal', 'operation', 'keyHash', 'inputHash'],
  `select input_hash = $4 as same, status, answer from idempotency_key
   where principal = $1 and operation = $2 and key_hash = $3`,
);

/** One row when the claim still holds. */
export const finishKey = statement(
  'kernel.finishIdempotencyKey',
  ['principal', 'operation', 'keyHash', 'claim', 'status', 'answer'],
  `update idempotency_key set status = $5, answer = $6
   where principal = $1 and operation = $2 and key_hash = $3 and claim = $4 and status is null
   returning claim`,
);

export const releaseKey = statement(
  'kernel.releaseIdempotencyKey',
  ['principal', 'operation', 'keyHash', 'claim'],
  `update idempotency_key set lease_until = now()
   where principal = $1 and operation = $2 and key_hash = $3 and claim = $4 and status is null`,
);
