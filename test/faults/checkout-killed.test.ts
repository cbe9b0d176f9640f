import { describeKills } from '../harness/describe-kills.ts';

// FAULT_KILLS overrides how often.
const kills = (usual: number) => Number(process.env['FAULT_KILLS'] ?? usual);

describeKills({ victim: 'server', kills: kills(20), people: 16, patience: 5_000 });
describeKills({ victim: 'PostgreSQL postmaster', kills: kills(5), people: 16, patience: 5_000 });
