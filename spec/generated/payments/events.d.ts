// Generated from the specification. Do not edit.
import type { Validator } from '../../src/specification.ts';

export declare const validators: Record<string, Validator>;
