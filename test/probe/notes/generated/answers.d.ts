// Generated from the specification. Do not edit.
import type { Validator } from '@steam-clone/spec';

export declare const validators: Record<string, Record<string, Validator>>;
