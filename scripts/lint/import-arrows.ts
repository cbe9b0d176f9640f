import { type ImportKind, refusal } from './arrows.ts';
import { houseFile, type Rule } from './rule.ts';

/** Imports point one way through the house, whichever form they take. */
export const importArrows: Rule = {
  create(context) {
    const file = houseFile(context);
    const check = (
      source: Parameters<typeof context.report>[0]['node'] & { value?: unknown },
      kind: ImportKind,
    ): void => {
      const message = typeof source?.value === 'string' ? refusal(file, source.value, kind) : null;
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: (node) => check(node.source, node.importKind === 'type' ? 'type' : 'static'),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type' ? 'type' : 'static'),
      ExportNamedDeclaration: (node) => {
        if (node.source) check(node.source, node.exportKind === 'type' ? 'type' : 'static');
      },
      ImportExpression: (node) => check(node.source, 'dynamic'),
      TSImportType: (node) => check(node.source, 'type'),
    };
  },
};
