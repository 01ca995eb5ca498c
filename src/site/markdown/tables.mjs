// @ts-check
import { defineHastPlugin } from 'satteri';

/** Column alignment arrives as a style attribute, which the content security policy forbids: turn it into a class. */
export const alignToClass = defineHastPlugin({
  name: 'align-to-class',
  element: [
    {
      filter: ['th', 'td'],
      visit(node, context) {
        const { style, align } = node.properties ?? {};
        const found = /text-align:\s*(left|right|center)/.exec(String(style ?? ''))?.[1] ?? align;
        if (found) {
          context.setProperty(node, 'style', undefined);
          context.setProperty(node, 'align', undefined);
          context.setProperty(node, 'className', [found === 'right' ? 'num' : `is-${String(found)}`]);
        }
        if (node.tagName === 'th') context.setProperty(node, 'scope', 'col');
      },
    },
  ],
});

/** The first cell of a row says what the row is about: a heading for those who listen, in the style of the other cells. */
export const rowHeadings = defineHastPlugin({
  name: 'row-headings',
  element: [
    {
      filter: ['tr'],
      visit(node, context) {
        const first = node.children.find((child) => child.type === 'element');
        if (first?.type !== 'element' || first.tagName !== 'td') return;
        context.replaceNode(first, { ...first, tagName: 'th', properties: { ...first.properties, scope: 'row' } });
      },
    },
  ],
});

/** A wide table scrolls inside its own focusable, uniquely named region, so that the page never scrolls sideways. */
export const scrollRegion = () => {
  let heading = '';
  let count = 0;
  return defineHastPlugin({
    name: 'table-scroll-region',
    element: [
      {
        filter: ['h2', 'h3'],
        visit(node, context) {
          heading = context.textContent(node);
        },
      },
      {
        filter: ['table'],
        visit(node, context) {
          count += 1;
          const properties = { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: `Tabel ${count}: ${heading}` };
          context.wrapNode(node, { type: 'element', tagName: 'div', properties, children: [] });
        },
      },
    ],
  });
};
