// @ts-check
import { defineHastPlugin } from 'satteri';

/** A full stop that follows a <Tal> goes into it as `punktum`: only the figure knows whether its unit ends with one ("12 pct."). */
export const figureStops = defineHastPlugin({
  name: 'figure-stops',
  mdxJsxTextElement: [
    {
      filter: ['Tal'],
      visit(node, context) {
        const after = context.parent(node)?.children[(context.indexOf(node) ?? -1) + 1];
        if (after?.type !== 'text' || !after.value.startsWith('.')) return;
        context.setProperty(after, 'value', after.value.slice(1));
        context.replaceNode(node, { ...node, attributes: [...node.attributes, { type: 'mdxJsxAttribute', name: 'punktum', value: null }] });
      },
    },
  ],
});
