import { isFixed } from './fixed-text.ts';
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
const message = 'A value must not be put into SQL: pass it as a parameter ($1), or a name through escapeIdentifier.';

/** SQL holds no values: they are parameters. Only text that the program itself fixes may stand in a template. */
export const parametrisedSql: Rule = {
  create(context) {
    const file = houseFile(context);
    if (!file.startsWith('server/src/') || isTest(file)) return {};
    const { sourceCode } = context;
    return {
      TemplateLiteral(node) {
        const text = node.quasis.map((quasi) => quasi.value.raw).join('?');
        if (!statements.some((statement) => statement.test(text))) return;
        const foreign = node.expressions.find((expression) => !isFixed(expression, sourceCode));
        if (foreign) context.report({ node: foreign, message });
      },
      BinaryExpression(node) {
        const { operator, left, right } = node;
        if (operator !== '+' || left.type !== 'Literal' || typeof left.value !== 'string') return;
        if (!/^\s*(select|with|insert into|update|delete from|create|alter|drop)\s/.test(left.value)) return;
        if (!isFixed(right, sourceCode)) context.report({ node: right, message });
      },
    };
  },
};
