import { houseFile, isTest, type Rule } from './rule.ts';

/** Plugins ask `context.clock` for the time, which can be turned, and make nothing by chance that a test must repeat. */
export const businessTime: Rule = {
  create(context) {
    const file = houseFile(context);
    if (!file.startsWith('server/src/plugins/') || isTest(file)) return {};
    return {
      NewExpression(node) {
        if (node.callee.type !== 'Identifier' || node.callee.name !== 'Date' || node.arguments.length > 0) return;
        context.report({ node, message: 'new Date() reads the system clock: use context.clock.now().' });
      },
      CallExpression(node) {
        if (node.callee.type !== 'Identifier' || node.callee.name !== 'Date') return;
        context.report({ node, message: 'Date() reads the system clock: use context.clock.now().' });
      },
      MemberExpression(node) {
        if (node.object.type !== 'Identifier' || node.property.type !== 'Identifier') return;
        const name = `${node.object.name}.${node.property.name}`;
        if (name === 'Date.now') {
          context.report({ node, message: 'Date.now reads the system clock: use context.clock.now().' });
        }
        if (name === 'Math.random') {
          context.report({
            node,
            message: 'Math.random can not be repeated: use node:crypto for secrets, the kernel for ids.',
          });
        }
      },
    };
  },
};
