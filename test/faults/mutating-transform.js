// Makes one mistake in one file of the sources, in the memory of the tests that are run with it.
import { stripTypeScriptTypes } from 'node:module';

// oxlint-disable-next-line import/no-default-export -- Jest asks for one
export default {
  process(source, path, { transformerConfig: { file, find, replace } }) {
    if (!path.endsWith(file)) return { code: stripTypeScriptTypes(source) };
    if (!source.includes(find)) throw new Error(`${file} has no ${find} to be mutated`);
    return { code: stripTypeScriptTypes(source.replaceAll(find, replace)) };
  },
};
