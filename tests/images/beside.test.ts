import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { bindTags } from '../../app/mdx-components';
import { pieceNames } from '../../app/tags/context';
import { tags } from '../../components/tags';
import { loadWorkshop } from '../../lib/content';
import { readPublished } from '../../lib/images/published';
import { readBody, renderBody } from '../../lib/mdx';
import { checkPrinted, page, temporaryWorkshop } from '../support/temporary-workshop';

const noise = { type: 'gaussian', mean: 120, sigma: 60 } as const;
const photo = await sharp({ create: { width: 500, height: 200, channels: 3, noise, background: '#000' } })
  .png()
  .toBuffer();
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>';
const text = `![The hall](the%20hall.png)

<Figure img="plans/plan.svg" alt="The plan" />
`;
const files = {
  'pages/archive/2029.mdx': page(text),
  'pages/archive/the hall.png': photo,
  'pages/archive/plans/plan.svg': drawing,
};

it('shows pictures that lie beside a page, smaller ones or themselves', async () => {
  const root = temporaryWorkshop({ ...files, 'public/images/the hall.png': photo });
  const publicFolder = path.join(path.dirname(root), 'public');
  const pictures = await readPublished({ publicFolder, contentFolder: root }, [text]);
  const body = readBody({ file: 'page.mdx', text, line: 1 }, tags);
  const show = async (of: string | undefined) => {
    const { outline } = body;
    const context = { workshop: loadWorkshop(root), url: '/archive/2029', outline, pictures };
    const components = bindTags({ ...context, page: of, pieces: pieceNames() });
    return renderToStaticMarkup(await renderBody(body, components));
  };
  const html = await show('archive/2029');
  const [hall, plan] = ['./archive/the hall.png', './archive/plans/plan.svg'].map((name) =>
    pictures.find((picture) => picture.name === name),
  );
  expect(hall?.src).toMatch(/^\/files\/images\/[0-9a-f]{12}-500\.png$/);
  expect(html).toContain(`<img src="${hall?.src}" alt="The hall"`);
  expect(html).toContain('500w');
  expect(plan?.src).toBe('/files/pictures/archive/plans/plan.svg');
  expect(html).toContain('src="/files/pictures/archive/plans/plan.svg"');
  // Another page has nothing of that name beside it.
  expect(await show('index')).not.toContain('/files/');
});

it('finds what names them rightly, and what lies there wrongly', async () => {
  expect(await checkPrinted(files)).toBe('\n\n');
  const wrong = page(
    '![The hall](The%20Hall.png)\n\n<Figure img="plan.svg" alt="The plan" />\n\n![A](./none.png)',
  );
  const said = await checkPrinted({
    ...files,
    'pages/archive/2029.mdx': wrong,
    'pages/archive/plans/plan.svg': drawing.replace('<path', '<script>alert(1)</script><path'),
  });
  expect(said).toMatchInlineSnapshot(`
    "
    content/pages/archive/2029.mdx:5:1  the picture "The Hall.png" is called "the hall.png", with other capitals
      Write "the hall.png": a Mac and Windows find both, but a server tells capitals apart.

    content/pages/archive/2029.mdx:7:1  <Figure img>: no picture "plan.svg"
      Put the file into public/images/.

    content/pages/archive/2029.mdx:9:1  no file /archive/none.png in public/
      Put the file into public/.

    content/pages/archive/plans/plan.svg:1:70  <script> may not stand in a drawing
      Delete it, or export the drawing again as "plain" or "optimized" SVG.
    "
  `);
});
