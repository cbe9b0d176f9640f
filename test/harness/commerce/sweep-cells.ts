import type { Strike } from './simulated-process.ts';

const faults: [name: string, Omit<Strike, 'edge'>][] = [
  ['a crash before', { moment: 'before', fault: 'crash' }],
  ['a crash after', { moment: 'after', fault: 'crash' }],
  ['an error at', { moment: 'before', fault: 'error' }],
  ['effect and then a time-out at', { moment: 'after', fault: 'error' }],
];

/** The cells of a failpoint sweep: each edge of each path, and each way to fail there. */
export function cellsOf<Path extends { edges: readonly string[] }>(paths: readonly Path[]) {
  return paths.flatMap((path) =>
    path.edges.flatMap((edge) => faults.map(([name, how]) => ({ ...path, edge, name, how }))),
  );
}
