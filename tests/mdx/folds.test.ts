import { expect, test } from 'vitest';
import { tags } from '../../components/tags';
import { foldsOf, readBody } from '../../lib/mdx';

test('the items of accordions are titles and texts, wherever they stand', () => {
  const text = `Before.

<Accordion>
<AccordionItem title="Is it *far*?">

Not **very**.

- a mile
- or two

</AccordionItem>
<AccordionItem title="Why?">No reason.</AccordionItem>
</Accordion>
`;
  expect(foldsOf(readBody({ file: 'page.mdx', text, line: 1 }, tags))).toEqual([
    { title: 'Is it far?', text: 'Not very. a mile or two' },
    { title: 'Why?', text: 'No reason.' },
  ]);
  expect(foldsOf(readBody({ file: 'page.mdx', text: 'Nothing folds.', line: 1 }, tags))).toEqual([]);
});
