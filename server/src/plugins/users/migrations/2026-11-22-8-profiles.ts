import type { Migration } from '../../../kernel/plugin/manifest.ts';

const facets = ['profile', 'games', 'friends', 'playtime', 'inventory', 'comments'];
const levels = `('public', 'friends', 'private')`;

export const profiles: Migration = {
  name: '2026-11-22-8-profiles',
  up: [
    `create table profile (
       account_id uuid primary key
         constraint profile_account_id_foreign references account (id) on update cascade on delete cascade,
       persona_name text not null,
       real_name text,
       country text,
       summary text,
       vanity text,
       vanity_key text constraint profile_vanity_key_unique unique,
       ${facets.map((facet) => `${facet}_privacy text not null default 'public' check (${facet}_privacy in ${levels})`).join(',\n')},
       currency text not null default 'USD',
       content_filters text[] not null default '{}'
         constraint profile_content_filters_check check (content_filters <@ array['mature', 'violence', 'nudity']),
       news_mail boolean not null default true,
       wishlist_mail boolean not null default true,
       friends_mail boolean not null default true,
       version integer not null default 1
     )`,
    `insert into profile (account_id, persona_name) select id, left(account_name, 32) from account`,
    // The defaults were for accounts that were there already.
    `alter table profile
       ${facets.map((facet) => `alter column ${facet}_privacy drop default`).join(', ')},
       alter column currency drop default,
       alter column content_filters drop default,
       alter column news_mail drop default,
       alter column wishlist_mail drop default,
       alter column friends_mail drop default`,
    `create table persona_name_history (
       id uuid primary key,
       account_id uuid not null
         constraint persona_name_history_account_id_foreign references account (id) on delete cascade,
       name text not null,
       changed_at timestamptz not null
     )`,
    `create index persona_name_history_account_id_index on persona_name_history (account_id)`,
    `create table parental_control (
       account_id uuid primary key
         constraint parental_control_account_id_foreign references account (id) on update cascade on delete cascade,
       pin_hash text not null,
       allowed_app_ids bigint[] not null,
       daily_minutes integer
     )`,
  ],
};
