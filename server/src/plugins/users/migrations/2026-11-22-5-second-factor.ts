import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const secondFactor: Migration = {
  name: '2026-11-22-5-second-factor',
  up: [
    `create table second_factor (
       account_id uuid primary key
         constraint second_factor_account_id_foreign references account (id) on update cascade on delete cascade,
       secret bytea not null,
       confirmed_at timestamptz,
       last_period bigint
     )`,
    `create table recovery_code (
       account_id uuid not null
         constraint recovery_code_account_id_foreign references account (id) on delete cascade,
       hash text not null,
       primary key (account_id, hash)
     )`,
    `alter table sign_in drop constraint sign_in_outcome_check`,
    `alter table sign_in add constraint sign_in_outcome_check
       check (outcome in ('signed-in', 'wrong-password', 'second-factor-required', 'wrong-second-factor', 'suspended'))`,
    `alter table outgoing_mail drop constraint outgoing_mail_kind_check`,
    `alter table outgoing_mail add constraint outgoing_mail_kind_check check (
       kind in ('verifyEmail', 'resetPassword', 'passwordChanged', 'emailChanging', 'secondFactorChanged'))`,
  ],
};
