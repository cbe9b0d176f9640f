import type { OperationSource, Source } from '../source/source.ts';

/** Yields a sentence for each mistake of an operation. */
export type OperationRule = (operation: OperationSource, source: Source) => Iterable<string>;
