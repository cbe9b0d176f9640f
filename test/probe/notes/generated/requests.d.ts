// Generated from the specification. Do not edit.
import type { RequestValidators } from '@steam-clone/spec';

export declare const validators: Record<string, RequestValidators>;
