import { houseFile, isTest, type Rule } from './rule.ts';

const statements = [
  /\bselect\s[^]*\bfrom\b/i,
  /^\s*with\s+(recursive\s+)?\S+\s+as\s/i,
  /\b(insert|merge)\s+into\s/i,
  /\bupdate\s+\S+\s+set\s/i,
  /\bdelete\s+from\s/i,
  /\b(create|alter|drop)\s+(unique\s+)?(table|index|database|role|user|schema|extension|function|trigger|view|type)\s/i,
  /^\s*(truncate|listen|notify|set local|grant|revoke)\s/,
];

/**
 * SQL holds no values: they are parameters. What may stand in a template is a constant of the program (a `const` with a
 * literal, here or imported) or a name that went through `escapeIdentifier`.
 */
export const parametrisedSql: Rule = {
  create(context) {
    const file = houseFile(context);
    if (!file.startsWith('server/src/') || isTest(file)) return {};

    type Scoped = Parameters<typeof context.sourceCode.getScope>[0];
    const definitionOf = (name: string, at: Scoped) => {
      for (let scope = context.sourceCode.getScope(at); ; scope = scope.upper) {
        const variable = scope.set.get(name);
        if (variable) return variable.defs[0];
        if (!scope.upper) return undefined;
      }
    };
    const isConstant = (node: Scoped): boolean => {
      if (node.type === 'Literal') return true;
      if (node.type === 'TemplateLiteral') return node.expressions.every(isConstant);
      if (node.type === 'CallExpression') {
        const { callee } = node;
        const called = callee.type === 'MemberExpression' ? callee.property : callee;
        return called.type === 'Identifier' && called.name === 'escapeIdentifier';
      }
      if (node.type !== 'Identifier') return false;
      const definition = definitionOf(node.name, node);
      if (definition?.type === 'ImportBinding') return true;
      const declaration = definition?.node;
      if (declaration?.type !== 'VariableDeclarator' || declaration.parent.type !== 'VariableDeclaration') return false;
      return declaration.parent.kind === 'const' && declaration.init !== null && isConstant(declaration.init);
    };
    const message = 'A value must not be put into SQL: pass it as a parameter ($1), or a name through escapeIdentifier.';

    return {
      TemplateLiteral(node) {
        const text = node.quasis.map((quasi) => quasi.value.raw).join('?');
        if (!statements.some((statement) => statement.test(text))) return;
        const foreign = node.expressions.find((expression) => !isConstant(expression));
        if (foreign) context.report({ node: foreign, message });
      },
      BinaryExpression(node) {
        if (node.operator !== '+') return;
        const { left, right } = node;
        if (left.type !== 'Literal' || typeof left.value !== 'string') return;
        if (!/^\s*(select|with|insert into|update|delete from|create|alter|drop)\s/.test(left.value)) return;
        if (!isConstant(right)) context.report({ node: right, message });
      },
    };
  },
};
