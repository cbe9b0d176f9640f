import { describeKills } from '../../harness/describe-kills.ts';

// Small ones for every run; how long it takes says nothing beside other tests, so that is measured by the long ones of `test/faults`.
describeKills({ victim: 'server', kills: 2, people: 3, patience: 60_000 });
describeKills({ victim: 'PostgreSQL postmaster', kills: 1, people: 3, patience: 60_000 });
