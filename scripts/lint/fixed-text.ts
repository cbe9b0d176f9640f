import type { Rule } from './rule.ts';

type SourceCode = Parameters<Rule['create']>[0]['sourceCode'];
type Node = Parameters<SourceCode['getScope']>[0];

/**
 * Whether the program itself fixes what an expression gives: no request can change it. That is a literal, a constant of
 * the module or an import, a name that went through `escapeIdentifier`, and everything that is worked out while the
 * module loads.
 */
export function isFixed(node: Node, sourceCode: SourceCode): boolean {
  if (runsAtLoad(node, sourceCode)) return true;
  switch (node.type) {
    case 'Literal':
      return true;
    case 'TemplateLiteral':
      return node.expressions.every((expression) => isFixed(expression, sourceCode));
    case 'ConditionalExpression':
      return isFixed(node.consequent, sourceCode) && isFixed(node.alternate, sourceCode);
    case 'CallExpression': {
      const called = node.callee.type === 'MemberExpression' ? node.callee.property : node.callee;
      return called.type === 'Identifier' && called.name === 'escapeIdentifier';
    }
    case 'Identifier':
      return isFixedName(node.name, node, sourceCode);
    default:
      return false;
  }
}

function isFixedName(name: string, at: Node, sourceCode: SourceCode): boolean {
  const definition = variableOf(name, at, sourceCode)?.defs[0];
  if (definition?.type === 'ImportBinding') return true;
  const declarator = definition?.node;
  if (declarator?.type !== 'VariableDeclarator' || declarator.init === null) return false;
  const declaration = declarator.parent;
  return (
    declaration.type === 'VariableDeclaration' && declaration.kind === 'const' && isFixed(declarator.init, sourceCode)
  );
}

/** Whether the code at `node` runs only while its module loads: outside of functions, or in one used only there. */
function runsAtLoad(node: Node, sourceCode: SourceCode): boolean {
  for (let child: Node = node, { parent } = node; parent; child = parent, { parent } = parent) {
    if (child.type === 'FunctionDeclaration') {
      return child.id !== null && usedOnlyAtLoad(child.id.name, child, sourceCode);
    }
    if (child.type === 'ArrowFunctionExpression' || child.type === 'FunctionExpression') {
      if (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier') {
        return usedOnlyAtLoad(parent.id.name, parent, sourceCode);
      }
      if (!isMapping(parent)) return false;
    }
  }
  return true;
}

function usedOnlyAtLoad(name: string, at: Node, sourceCode: SourceCode): boolean {
  const variable = variableOf(name, at, sourceCode);
  const uses = variable?.references.filter((reference) => reference.isRead()) ?? [];
  return (
    uses.length > 0 &&
    !isExported(at) &&
    uses.every(({ identifier }) => {
      const { parent } = identifier;
      return parent?.type === 'CallExpression' && parent.callee === identifier && runsAtLoad(parent, sourceCode);
    })
  );
}

function isExported(node: Node): boolean {
  const outer = node.type === 'VariableDeclarator' ? node.parent : node;
  return outer.parent?.type === 'ExportNamedDeclaration';
}

/** `list.map(...)` and its like call their argument at once. */
function isMapping(node: Node): boolean {
  return (
    node.type === 'CallExpression' &&
    node.callee.type === 'MemberExpression' &&
    node.callee.property.type === 'Identifier' &&
    ['map', 'flatMap', 'filter'].includes(node.callee.property.name)
  );
}

function variableOf(name: string, at: Node, sourceCode: SourceCode) {
  for (let scope = sourceCode.getScope(at); ; scope = scope.upper) {
    const variable = scope.set.get(name);
    if (variable || !scope.upper) return variable;
  }
}
