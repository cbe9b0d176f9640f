import type { Method, ProblemSpecification, RateLimitClass } from '../../src/specification.ts';
import type { JsonObject } from '../json.ts';

/** An operation as it was written, with its references resolved. */
export interface OperationSource {
  /** `operationId` as written; rules check its form. */
  id: string;
  plugin: string;
  method: Method;
  path: string;
  file: string;
  /** The OpenAPI operation; parameters of the path item are put first. */
  node: JsonObject;
}

export interface EventSource {
  type: string;
  file: string;
  node: JsonObject;
}

/** An entry of a `problems.yaml`. */
export interface ProblemSource extends ProblemSpecification {
  /** Key of the entry: the code in PascalCase. */
  name: string;
  file: string;
  /** Further members of the problem document, for its example. */
  example?: JsonObject;
}

/** The file of a language in a folder `problems`. */
export interface ProblemLanguage {
  language: string;
  file: string;
  /** By the name of the problem. */
  texts: Map<string, { title: string; cause: string }>;
}

/** A `problems.yaml` and the folder `problems` beside it. */
export interface ProblemCatalogueSource {
  problems: ProblemSource[];
  languages: ProblemLanguage[];
  /** The house says everything in all of its languages; a plugin from outside need not. */
  needsAllLanguages: boolean;
}

export interface PluginSource extends ProblemCatalogueSource {
  id: string;
  /** First segments after `/v1`. */
  prefixes: string[];
  /** `x-refuses-card-numbers` of its tag. */
  refusesCardNumbers: boolean;
  events: EventSource[];
}

/** A whole specification: `openapi.yaml` and what it leads to. */
export interface Source {
  /** Members of `openapi.yaml` beside paths and components. */
  header: JsonObject;
  securitySchemes: JsonObject;
  /** All operations in the order of `openapi.yaml`, those of no declared plugin included. */
  operations: OperationSource[];
  plugins: PluginSource[];
  /** Files of path items that `openapi.yaml` does not reference. */
  unusedFiles: string[];
  /** Problems that the kernel answers for any operation. */
  kernelProblems: ProblemCatalogueSource;
  /** Parameters and headers that the tools put into operations, by the keys of `common/*.yaml`. */
  commonParameters: JsonObject;
  commonHeaders: JsonObject;
  rateLimits: Map<string, RateLimitClass>;
  /** Every referenced schema by name. */
  schemas: Map<string, JsonObject>;
  /** The files that they are in. */
  schemaFiles: Map<string, string>;
}
