// Generated from the specification. Do not edit.
import type { AnswerShape } from '@steam-clone/spec';

export declare const shapes: Record<string, Record<string, AnswerShape>>;
