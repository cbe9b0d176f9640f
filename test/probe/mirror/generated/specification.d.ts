import type { Specification } from '@steam-clone/spec';
export declare const specification: Specification;
