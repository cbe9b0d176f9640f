import { houseFile, type Rule } from './rule.ts';

const writes = /\b(insert\s+into|update\s+\S+\s+set|delete\s+from|truncate|create\s|alter\s|drop\s)/i;
const writers = new Set(['flush', 'persist', 'remove', 'publish', 'upsert', 'nativeUpdate', 'nativeDelete']);

/** `server/src/verification` looks into several plugins' databases and changes none; its tests break what it is to find. */
export const verificationReads: Rule = {
  create(context) {
    const file = houseFile(context);
    if (!file.startsWith('server/src/verification/') || file.endsWith('.test.ts')) return {};
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
