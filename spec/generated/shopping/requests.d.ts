// Generated from the specification. Do not edit.
import type { RequestValidators } from '../../src/specification.ts';

export declare const validators: Record<string, RequestValidators>;
