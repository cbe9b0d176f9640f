import type { Migration } from '../../../kernel/plugin/manifest.ts';

/** As in `@steam-clone/spec/price-regions`; a test compares them. */
const step = `create function price_step(region text) returns integer
  immutable parallel safe language sql return case region
    when 'CRC' then 500 when 'KRW' then 1000 when 'VND' then 50000
    when 'JPY' then 100 when 'INR' then 100 when 'IDR' then 100 when 'CLP' then 100 when 'COP' then 100
    when 'TWD' then 100 when 'UAH' then 100 when 'UYU' then 100 when 'KZT' then 100
    else 1 end`;

/** What is paid, rounded down to what the currency can pay; nothing is free but by 100%. */
const discounted = `create function discounted(amount integer, discount_percent integer, region text) returns integer
  immutable parallel safe language sql
  return case when discount_percent = 100 then 0 else greatest(
    least(amount, price_step(region)),
    amount::bigint * (100 - discount_percent) / (100 * price_step(region)) * price_step(region))::integer end`;

/** When a discount next starts or ends. */
const dueAt = `create function discount_due_at(state text, starts_at timestamptz, ends_at timestamptz) returns timestamptz
  immutable parallel safe language sql
  return case state when 'scheduled' then starts_at when 'running' then ends_at end`;

export const prices: Migration = {
  name: '2026-11-22-2-prices',
  up: [
    step,
    discounted,
    dueAt,
    'create sequence price_change_number',
    `create table game_price (
       app_id bigint not null references game (app_id) on delete cascade,
       region text not null,
       amount integer not null check (amount > 0),
       discount_percent integer not null,
       final_amount integer generated always as (discounted(amount, discount_percent, region)) stored,
       -- That of the discount that the store runs; null for an imported one.
       discount_ends_at timestamptz,
       change_number bigint not null,
       primary key (app_id, region)
     )`,
    'create index game_price_region_final_amount_index on game_price (region, final_amount, app_id)',
    'create index game_price_region_discount_percent_index on game_price (region, discount_percent, app_id)',
    // Null amounts: the price was taken away.
    `create table price_change (
       change_number bigint primary key,
       app_id bigint not null references game (app_id) on delete cascade,
       region text not null,
       amount integer,
       discount_percent integer not null,
       final_amount integer,
       changed_at timestamptz not null
     )`,
    'create index price_change_app_id_index on price_change (app_id, region, change_number)',
    `create table discount (
       id uuid primary key,
       app_id bigint not null references game (app_id) on delete cascade,
       percent integer not null check (percent >= 10 and percent <= 95),
       kind text not null check (kind in ('launch', 'seasonal', 'custom')),
       starts_at timestamptz not null,
       ends_at timestamptz not null,
       state text not null check (state in ('scheduled', 'running', 'ended', 'cancelled')),
       due_at timestamptz generated always as (discount_due_at(state, starts_at, ends_at)) stored,
       created_at timestamptz not null,
       -- Equal: it was ended in the moment in which it started.
       check (ends_at >= starts_at)
     )`,
    'create index discount_app_id_index on discount (app_id, ends_at)',
    'create index discount_due_at_index on discount (due_at) where due_at is not null',
    'create index discount_app_id_due_at_index on discount (app_id, due_at) where due_at is not null',
    // A game has one discount at a time.
    "create unique index discount_running_unique on discount (app_id) where state = 'running'",
  ],
};
