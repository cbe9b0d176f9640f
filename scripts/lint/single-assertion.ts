import type { Rule } from './rule.ts';

/** `as unknown as T` switches the type checker off: say what a value is by a type guard instead. */
export const singleAssertion: Rule = {
  create(context) {
    return {
      TSAsExpression(node) {
        if (node.expression.type !== 'TSAsExpression') return;
        if (node.expression.typeAnnotation.type !== 'TSUnknownKeyword') return;
        context.report({ node, message: 'No `as unknown as`: narrow the value by a check.' });
      },
    };
  },
};
