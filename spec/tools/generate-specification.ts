import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import typescript from 'typescript';
import { bundle } from './bundle.ts';
import { clientOperations } from './emit/client-operations.ts';
import { pluginContracts } from './emit/contracts.ts';
import { specificationJavaScript } from './emit/specification-module.ts';
import { typesSource } from './emit/types.ts';
import { SpecificationError } from './findings.ts';
import { type GeneratedFiles, write } from './generated-files.ts';
import { contracts, typesDocument } from './generate-house.ts';
import { pluginFiles } from './plugin-files.ts';
import { specificationPackage } from './source/resolver.ts';

export interface GenerateSpecificationOptions {
  /** Absolute path of the plugin's spec folder, which holds `openapi.yaml`. */
  root: string;
  /** Absolute path of a folder that is to hold what is generated and nothing else. */
  out: string;
}

/** Writes the specification of one plugin from outside the house, see `specificationFiles`. Answers the plugin's name. */
export async function generateSpecification({ root, out }: GenerateSpecificationOptions): Promise<string> {
  const { plugin, files } = await specificationFiles(root);
  write(out, files);
  return plugin;
}

/**
 * The specification of one plugin from outside the house, as JavaScript with declarations that an installed package can
 * carry: Node runs no TypeScript there. Throws a `SpecificationError` that lists every mistake in the spec folder.
 */
export async function specificationFiles(root: string): Promise<{ plugin: string; files: GeneratedFiles }> {
  const own = bundle(root);
  const [plugin, ...others] = own.source.plugins;
  if (!plugin || others.length > 0) {
    const message = 'must have one tag, the name of the plugin';
    throw new SpecificationError([{ rule: 'operation-id', file: 'openapi.yaml', subject: '', message }]);
  }
  const types = '@steam-clone/spec';
  const { files, data } = pluginFiles(plugin, own, { types, runtime: './validation-runtime.js' });
  const published = own.operations.filter(({ specification }) => !specification.internal);
  const client = clientOperations(published, own.source);
  const runtime = readFileSync(join(specificationPackage, 'src/validation-runtime.ts'), 'utf8');
  files
    .set('specification.js', specificationJavaScript(data))
    .set(
      'specification.d.ts',
      `import type { Specification } from '${types}';\nexport declare const specification: Specification;\n`,
    )
    .set('validation-runtime.js', javaScript(runtime))
    .set('types.d.ts', await typesSource(typesDocument(own)))
    .set('contracts.d.ts', `${contracts(own, './types.d.ts')}\n${pluginContracts('./types.d.ts')}`)
    .set('operations.js', client.javaScript)
    .set('operations.d.ts', client.declaration);
  return { plugin: plugin.id, files };
}

function javaScript(source: string): string {
  const { ESNext: target } = typescript.ScriptTarget;
  return typescript.transpileModule(source, { compilerOptions: { target, module: typescript.ModuleKind.ESNext } })
    .outputText;
}
