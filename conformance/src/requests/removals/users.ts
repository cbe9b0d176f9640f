import type { DomainRemoval } from './domain-removal.ts';

export const removal: DomainRemoval = {
  gone: ['not-suspended'],
  before: {
    // The account of an administrator stays until it is none any more.
    'administrator-stays': async (run, path) => {
      const sent = { method: 'PUT', path: `${path}/roles`, token: run.people.administrator, json: { roles: [] } };
      await run.instance.send(sent);
    },
  },
};
