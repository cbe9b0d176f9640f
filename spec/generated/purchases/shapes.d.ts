// Generated from the specification. Do not edit.
import type { AnswerShape } from '../../src/specification.ts';

export declare const shapes: Record<string, Record<string, AnswerShape>>;
