import { houseFile, type Rule } from './rule.ts';

const writes = /\b(insert\s+into|update\s+\S+\s+set|delete\s+from|truncate|create\s|alter\s|drop\s)/i;
const writers = new Set(['flush', 'persist', 'remove', 'publish', 'upsert', 'nativeUpdate', 'nativeDelete']);

/** `server/src/verification` looks into several plugins' databases and changes none. */
export const verificationReads: Rule = {
  create(context) {
    if (!houseFile(context).startsWith('server/src/verification/')) return {};
    const message = 'Verification only reads.';
    return {
      Literal(node) {
        if (typeof node.value === 'string' && writes.test(node.value)) context.report({ node, message });
      },
      TemplateElement(node) {
        if (writes.test(node.value.raw)) context.report({ node, message });
      },
      CallExpression(node) {
        const called = node.callee.type === 'MemberExpression' ? node.callee.property : node.callee;
        if (called.type === 'Identifier' && writers.has(called.name)) context.report({ node, message });
      },
    };
  },
};
