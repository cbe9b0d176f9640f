import type { BundledOperation } from './document/complete-operation.ts';
import { operationSpecification } from './document/operation-specification.ts';
import { SpecificationError } from './findings.ts';
import { checkSource } from './rules/check-source.ts';
import { readSource } from './source/read-source.ts';
import type { Source } from './source/source.ts';

/** A specification that keeps all house rules. */
export interface Bundle {
  source: Source;
  operations: BundledOperation[];
}

/** Reads and checks the specification in a folder. Throws a `SpecificationError` that lists every mistake. */
export function bundle(root: string): Bundle {
  const source = readSource(root);
  const findings = checkSource(source);
  if (findings.length > 0) throw new SpecificationError(findings);
  const operations = source.operations.map((operation) => ({
    node: operation.node,
    specification: operationSpecification(operation, source),
  }));
  return { source, operations };
}
