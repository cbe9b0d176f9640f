// Jest has no loader for TypeScript of its own; the types are stripped by the same code that Node runs .ts files with.
import { stripTypeScriptTypes } from 'node:module';

export default {
  process(source) {
    return { code: stripTypeScriptTypes(source) };
  },
};
