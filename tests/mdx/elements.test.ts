import { describe, expect, it } from 'vitest';
import { clean, html, problemsOf } from './tags';

describe('tags', () => {
  it('may be nested, indented and written over several lines', async () => {
    const text =
      '<Card title="a &amp; b" open>\n  **Hi**\n\n  <Card>\n    <Figure\n      img="a.png"\n      alt="x"\n    >\n    </Figure>\n  </Card>\n</Card>';
    expect(await clean(text)).toBe(
      '<section title="a &amp; b" data-open=""><p><strong>Hi</strong></p>' +
        '<section><figure data-img="a.png" data-alt="x"></figure></section></section>',
    );
  });

  it('interrupt a paragraph when they are blocks and do not when they are inline', async () => {
    expect(await clean('a\n<Card>\nb\n</Card>\nc')).toBe('<p>a</p>\n<section><p>b</p></section>\n<p>c</p>');
    expect(await clean('a\n<Date of="x" />\nc\n<br>\nd')).toBe('<p>a\n<time>x</time>\nc\n<br/>\nd</p>');
  });

  it('on one line with text leave no paragraph around a block', async () => {
    expect(await clean('<Card>text</Card>')).toBe('<section>text</section>');
    expect(await clean('<div>text</div>')).toBe('<div>text</div>');
    expect(await clean('<b>text</b>')).toBe('<p><b>text</b></p>');
    expect(await clean('<a href="/x"><Card>y</Card></a>')).toBe('<a href="/x"><section>y</section></a>');
  });

  it('of inline elements may stand around blocks', async () => {
    const text = '<a href="/x">\n<Card>\ntext\n</Card>\n</a>\n\n<a href="/y">\n\ntext\n</a>';
    expect(await clean(text)).toBe('<a href="/x"><section><p>text</p></section></a>\n<a href="/y">text</a>');
  });

  it('work in lists, quotes, tables and headings, lazy lines included', async () => {
    expect(
      await clean('> <Card>\n> a\n> </Card>\n\n- <Card>\n  b\n  </Card>\n- <Figure\nimg="a" alt="b" />'),
    ).toBe(
      '<blockquote>\n<section><p>a</p></section>\n</blockquote>\n<ul>\n<li>\n<section><p>b</p></section>\n</li>\n' +
        '<li>\n<figure data-img="a" data-alt="b"></figure>\n</li>\n</ul>',
    );
    expect(await clean('| a |\n|---|\n| <Date of="x" /> |')).toContain('<td><time>x</time></td>');
    expect(await clean('# A <Date of="x" />')).toBe('<h1 id="a">A <time>x</time></h1>');
  });

  it('of HTML keep their attributes', async () => {
    const text =
      '<div class="row" style="color: red" tabindex="0" data-x="1" aria-label="l" hidden>\n\nx\n\n</div>';
    expect(await clean(text)).toBe(
      '<div class="row" style="color:red" tabindex="0" data-x="1" aria-label="l" hidden=""><p>x</p></div>',
    );
  });

  it('make tables and disclosures as a browser wants them', async () => {
    const table =
      '<table>\n<tr><td>a</td> <td colspan="2">b</td></tr>\n<tr>\n<td>\n\n*x*\n\n</td>\n</tr>\n</table>';
    expect(await clean(table)).toBe(
      '<table><tbody><tr><td>a</td><td colSpan="2">b</td></tr><tr><td><p><em>x</em></p></td></tr></tbody></table>',
    );
    expect(await clean('<details open>\n<summary>S *e*</summary>\n\ntext\n\n</details>')).toBe(
      '<details open=""><summary>S <em>e</em></summary><p>text</p></details>',
    );
    expect(await clean('<p>\ntext\n</p>')).toBe('<p>text</p>');
  });

  it('accept values without quotes and in single quotes', async () => {
    expect(await clean('<Figure img=a.png alt=\'b "c"\'/>')).toBe(
      '<figure data-img="a.png" data-alt="b &quot;c&quot;"></figure>',
    );
    expect(await clean('<Figure alt=b img=/a/b.png/>')).toBe(
      '<figure data-img="/a/b.png" data-alt="b"></figure>',
    );
  });

  it('give Markdown in attributes to a slot', async () => {
    const text = '<Figure img="a" alt="b" caption="A *b* [l](/x) <Date of=\'y\' /> &amp; 1. no\n  # list" />';
    expect(await clean(text)).toBe(
      '<figure data-img="a" data-alt="b"><i data-slot="caption">A <em>b</em> <a href="/x">l</a> <time>y</time> &amp; 1. no\n# list</i></figure>',
    );
  });

  it('of plain elements may be replaced by components', async () => {
    expect(await html('## A\n\n<a href="/b">c</a>', { h2: 'h3', a: 'b' })).toBe(
      '<h3 id="a">A</h3>\n<p><b href="/b">c</b></p>',
    );
  });
});

describe('tags that do not fit', () => {
  it('are reported where they begin, with a cure', () => {
    const text = [
      '<Card>\n\ntext <Card> foo\n\n</Card>',
      '<b><i>x</b></i>',
      '</div>',
      'a <Card> b\n\nc </Card> d',
      '*<b>x*</b>',
      '</br>',
      '</Card title="x">',
      'text <div>x</div>',
      '<p>\n\na\n\nb\n\n</p>',
      '<Figure img="a" alt="b">\n\nx\n\n</Figure>',
    ];
    expect(text.map(problemsOf).join('\n\n')).toMatchInlineSnapshot(`
      "[tag-unclosed] page.mdx:3:6  <Card> is not closed
        Write </Card> where it ends, or <Card /> if nothing stands in it. If it is meant as text, write \\<Card>.
      [tag-block] page.mdx:3:6  <Card> cannot stand in a line of text
        Put <Card> on lines of its own, with a blank line before it.

      [tag-order] page.mdx:1:4  <i> and its </i> on line 1 cross another tag
        Close first what was opened last: <b><i>…</i></b>.

      [tag-unopened] page.mdx:1:1  </div> closes a tag that was not opened
        Write <div> where it begins, or delete </div>.

      [tag-crossed] page.mdx:1:3  <Card> and its </Card> on line 3 do not stand in the same paragraph, list item or quote
        Put <Card> and </Card> on lines of their own, with a blank line before and after each.
      [tag-block] page.mdx:1:3  <Card> cannot stand in a line of text
        Put <Card> on lines of its own, with a blank line before it.

      [tag-crossed] page.mdx:1:2  <b> and its </b> on line 1 do not stand in the same paragraph, list item or quote
        Put <b> and </b> on lines of their own, with a blank line before and after each.

      [tag-unopened] page.mdx:1:1  </br> does not exist
        Write <br>: nothing can stand in it.

      [tag-unopened] page.mdx:1:1  </Card> closes a tag that was not opened
        Write <Card> where it begins, or delete </Card>.

      [tag-block] page.mdx:1:6  <div> cannot stand in a line of text
        Put <div> on lines of its own, with a blank line before it.

      [tag-block] page.mdx:1:1  <p> holds more than one paragraph
        Write <div> instead of <p>.

      [tag-children] page.mdx:3:1  nothing may stand between <Figure> and </Figure>
        Write <Figure … /> and the text after it."
    `);
  });

  it('are reported when they are unknown', () => {
    const text = [
      '<Figre />',
      '<Zebra />',
      '<DIV>x</DIV>',
      '<card>x</card>',
      '<Slot of="x">y</Slot>',
      '<constructor />',
      '<__proto__ />',
      '<mask>',
    ];
    expect(text.map(problemsOf).join('\n\n')).toMatchInlineSnapshot(`
      "[tag-unknown] page.mdx:1:1  unknown tag <Figre>
        Did you mean <Figure>?

      [tag-unknown] page.mdx:1:1  unknown tag <Zebra>
        Tags: Card, Date, Figure

      [tag-unknown] page.mdx:1:1  unknown tag <DIV>
        Write <div> in small letters.

      [html-element] page.mdx:1:1  <card> is not an element that pages may have
        Did you mean "Card"? If it is meant as text, write \\<card> or \`<card>\`.

      [tag-unknown] page.mdx:1:1  unknown tag <Slot>
        Tags: Card, Date, Figure

      [html-element] page.mdx:1:1  <constructor> is not an element that pages may have
        If it is meant as text, write \\<constructor> or \`<constructor>\`.



      [html-element] page.mdx:1:1  <mask> is not an element that pages may have
        Did you mean "mark"? If it is meant as text, write \\<mask> or \`<mask>\`."
    `);
  });

  it('are reported when they are not finished', () => {
    const text = [
      'see <Figure img="a.png alt="b">',
      '<Card',
      '<Card title="x"\n\ntext',
      '<Figure img=“x.png” alt="y" />',
      '<Figre img="a.png alt="b">',
      '</div',
      '<Card title={<b>x</b>}>',
      '<Card , title="x">',
      '<Card title=>',
      'text <!-- comment\n\nmore',
    ];
    expect(text.map(problemsOf).join('\n\n')).toMatchInlineSnapshot(`
      "[tag-broken] page.mdx:1:5  <Figure> has a quote after img= that does not end where it should
        Write " at the end of the value of img. If it is meant as text, write \\<Figure.

      [tag-broken] page.mdx:1:1  <Card> has no > at its end
        Write the > that ends the tag. If it is meant as text, write \\<Card.

      [tag-broken] page.mdx:1:1  <Card> has no > at its end
        Write the > that ends the tag. If it is meant as text, write \\<Card.

      [curly-quotes] page.mdx:1:1  <Figure> has curly quotes around img
        Write straight quotes: img="…". If it is meant as text, write \\<Figure.

      [tag-broken] page.mdx:1:1  <Figre> has a quote after img= that does not end where it should
        Write " at the end of the value of img. If it is meant as text, write \\<Figre.

      [tag-broken] page.mdx:1:1  </div> has no > at its end
        Write the > that ends the tag. If it is meant as text, write \\</div.

      [expression] page.mdx:1:1  title of <Card> is an expression in braces
        Attributes hold text: write title="…". If it is meant as text, write \\<Card.

      [tag-broken] page.mdx:1:1  <Card> has , where an attribute should stand
        Attributes look like name="value". If it is meant as text, write \\<Card.

      [tag-broken] page.mdx:1:1  <Card> has no proper value for title
        Write title="…". If it is meant as text, write \\<Card.

      [comment-unclosed] page.mdx:1:6  this comment does not end
        Write --> where it ends."
    `);
  });
});

describe('attributes', () => {
  it('are reported where they stand when they are unknown, missing or wrong', () => {
    const text =
      '<Figure\n  widht="50"\n  width="wide"\n  color="rad"\n/>\n\n<Card title="a" title="b" />\n\n<Card open="maybe" />';
    expect(problemsOf(text)).toMatchInlineSnapshot(`
      "[attribute-missing] page.mdx:1:1  <Figure> needs img
        The picture, from public/images.
      [attribute-missing] page.mdx:1:1  <Figure> needs alt
        What the picture shows, for those who do not see it.
      [attribute-unknown] page.mdx:2:3  <Figure> has no attribute "widht"
        Did you mean "width"?
      [attribute-value] page.mdx:3:3  <Figure width> must be a width such as 50%
      [attribute-value] page.mdx:4:3  <Figure color> must be one of red, blue
        Did you mean "red"?
      [attribute-twice] page.mdx:7:17  <Card> has title twice
        Delete one of them.
      [attribute-value] page.mdx:9:7  <Card open> must be one of true, false"
    `);
  });

  it('hold no expressions', () => {
    const text =
      '<Figure img={"a.png"} {...x} width={50} alt={a + {b: 1}.b} />\n\n<div style={{color: "red"}}>x</div>';
    expect(problemsOf(text)).toMatchInlineSnapshot(`
      "[expression] page.mdx:1:9  img of <Figure> is an expression in braces
        Attributes hold text: write img="a.png".
      [expression] page.mdx:1:23  <Figure> has an expression in braces
        Write every attribute by itself: name="value".
      [expression] page.mdx:1:30  width of <Figure> is an expression in braces
        Attributes hold text: write width="50".
      [expression] page.mdx:1:41  alt of <Figure> is an expression in braces
        Attributes hold text: write alt="…".
      [expression] page.mdx:3:6  style of <div> is an expression in braces
        Attributes hold text: write style="…"."
    `);
  });

  it('with Markdown report problems at their own line and column', () => {
    expect(
      problemsOf('x\n\n<Figure img="a" alt="b" caption="one\n    <Figre /> and\n  [x](javascript:y)" />'),
    ).toMatchInlineSnapshot(`
      "[tag-unknown] page.mdx:4:5  unknown tag <Figre>
        Did you mean <Figure>?
      [unsafe-link] page.mdx:5:3  the link "javascript:y" begins with javascript:
        A link begins with https:, http:, mailto:, tel: or webcal:, or with / for a page of this site."
    `);
  });
});

describe('import and export', () => {
  it('are problems in text and not in code', () => {
    const text =
      "import x from 'y'\n\nexport const a = 1\n\n> text\n>   import 'y'\n\n- export default x\n\n```\nimport 'y'\n```";
    expect(problemsOf(text)).toMatchInlineSnapshot(`
      "[import] page.mdx:1:1  "import" does nothing here
        Pages are text without program: delete the line. Every tag is there without an import.
      [export] page.mdx:3:1  "export" does nothing here
        Pages are text without program: delete the line. Every tag is there without an import.
      [import] page.mdx:6:5  "import" does nothing here
        Pages are text without program: delete the line. Every tag is there without an import.
      [export] page.mdx:8:3  "export" does nothing here
        Pages are text without program: delete the line. Every tag is there without an import."
    `);
  });
});

it('tags with a space from a word processor are told so', () => {
  expect(problemsOf('<Date\u00A0of="submission" />')).toMatch(/<Date> has a non-breaking space in it/);
  expect(problemsOf('<Date of="submission"\u00A0/>')).toMatch(/<Date> has a non-breaking space in it/);
});
