import { statement } from '../database/statement.ts';

// Leases and expiry are machine time, by the database's one clock: a turned sandbox clock must not make a retry that
// is on its way do its work twice.

/**
 * One row when the key is new, has expired, or its claim's lease has run out; no row otherwise. Nobody waits for another
 * transaction that claims the key: the lock is tried before the row is.
 */
export const claimKey = statement(
  'kernel.claimIdempotencyKey',
  ['principal', 'operation', 'keyHash', 'inputHash', 'claim', 'leaseSeconds', 'keptSeconds', 'status', 'answer'],
  `insert into idempotency_key as kept
     (principal, operation, key_hash, input_hash, claim, lease_until, expires_at, status, answer)
   select $1, $2, $3::bytea, $4::bytea, $5::uuid, now() + $6 * interval '1 second', now() + $7 * interval '1 second',
     $8::integer, $9::bytea
   where pg_try_advisory_xact_lock(hashtextextended(encode($3::bytea, 'hex'), 0))
   on conflict (principal, operation, key_hash) do update
     set input_hash = excluded.input_hash, claim = excluded.claim, lease_until = excluded.lease_until,
         expires_at = excluded.expires_at, status = excluded.status, answer = excluded.answer
     where kept.expires_at <= now()
       or (kept.status is null and kept.lease_until <= now() and kept.input_hash = excluded.input_hash)
   returning claim`,
);

export const readKey = statement(
  'kernel.readIdempotencyKey',
  ['principal', 'operation', 'keyHash', 'inputHash'],
  `select input_hash = $4 as same, status is null and lease_until <= now() as abandoned, status, answer
   from idempotency_key where principal = $1 and operation = $2 and key_hash = $3 and expires_at > now()`,
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
