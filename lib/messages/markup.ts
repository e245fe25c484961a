import type { Explanation } from './explanation';
import { limitMessages } from './limits';

/** What can be wrong in a text: its tags, its HTML, and what may not be published. */
export const markupMessages = {
  'tag-unknown': {
    about: 'A word with a capital letter in < > is a tag of this site; there is none of this name.',
    example: {
      wrong: '<Figur img="team.jpg" alt="The team" />',
      right: '<Figure img="team.jpg" alt="The team" />',
    },
  },
  'tag-unclosed': {
    about: 'A tag is opened and not closed.',
    example: {
      wrong: '<SpeakerCard name="Ada Lovelace">\n\nShe wrote …',
      right: '<SpeakerCard name="Ada Lovelace">\n\nShe wrote …\n\n</SpeakerCard>',
    },
  },
  'tag-unopened': {
    about: 'A tag is closed that was not opened.',
    example: { wrong: 'The *team*.</div>', right: 'The *team*.' },
  },
  'tag-order': {
    about: 'Two tags cross each other: what was opened last is closed first.',
    example: { wrong: '<b>very <i>important</b></i>', right: '<b>very <i>important</i></b>' },
  },
  'tag-crossed': {
    about: 'A tag begins in one paragraph, list item or quote and ends in another.',
    example: {
      wrong: 'A note: <div>first\n\nsecond</div>',
      right: 'A note:\n\n<div>\n\nfirst\n\nsecond\n\n</div>',
    },
  },
  'tag-closing': {
    about: 'Attributes stand in the opening tag.',
    example: { wrong: '<p>Text</p class="lead">', right: '<p class="lead">Text</p>' },
  },
  'tag-children': {
    about: 'Nothing can stand inside this tag; it says everything in its attributes.',
    example: { wrong: '<Date of="submission">soon</Date>', right: '<Date of="submission" />' },
  },
  'tag-outside': {
    about: 'This tag is a part of another one, and stands in it.',
    example: {
      wrong: '<Solution>\n\n42\n\n</Solution>',
      right: '<Question text="What is 6 × 7?">\n\n<Solution>\n\n42\n\n</Solution>\n\n</Question>',
    },
  },
  'tag-parts': {
    about:
      'Some tags are made of parts: of these and of nothing else, and what they say has to fit together.',
    example: {
      wrong: '<Accordion>\n\nThe bus stops at the door.\n\n</Accordion>',
      right:
        '<Accordion>\n\n<AccordionItem title="By bus">\n\nThe bus stops at the door.\n\n</AccordionItem>\n\n</Accordion>',
    },
  },
  'tag-block': {
    about: 'This element makes a block, and a block cannot stand in the middle of a line of text.',
    example: { wrong: 'A note <div>on buses</div> here', right: 'A note\n\n<div>on buses</div>\n\nhere' },
  },
  'tag-broken': {
    about: 'A tag is not finished: its > or the quote of a value is missing. If no tag is meant, write \\<.',
    example: {
      wrong: '<Figure img="team.jpg alt="The team" />',
      right: '<Figure img="team.jpg" alt="The team" />',
    },
  },
  'curly-quotes': {
    about: 'Word processors write “curly” quotes; tags need straight ones.',
    example: { wrong: '<Date of=“submission” />', right: '<Date of="submission" />' },
  },
  expression: {
    about: 'Attributes hold text in quotes, never a program in braces.',
    example: { wrong: '<Date of={"submission"} />', right: '<Date of="submission" />' },
  },
  'attribute-unknown': {
    about: 'The tag has no attribute of this name.',
    example: {
      wrong: '<Figure src="team.jpg" img="team.jpg" alt="The team" />',
      right: '<Figure img="team.jpg" alt="The team" />',
    },
  },
  'attribute-missing': {
    about: 'The tag needs this attribute.',
    example: { wrong: '<Figure img="team.jpg" />', right: '<Figure img="team.jpg" alt="The team" />' },
  },
  'attribute-value': {
    about: 'The value of an attribute is not one that it can have.',
    example: { wrong: '<People role="organiser" />', right: '<People role="organizer" />' },
  },
  'attribute-twice': {
    about: 'A tag has the same attribute twice.',
    example: { wrong: '<Date of="submission" of="workshop" />', right: '<Date of="workshop" />' },
  },
  'comment-unclosed': {
    about: 'A comment begins with <!-- and ends with -->; this one does not end.',
    example: { wrong: '<!-- ask the hotel', right: '<!-- ask the hotel -->' },
  },
  'html-element': {
    about: 'Of HTML, pages may have what shapes text; programs, forms and frames are not among it.',
    example: { wrong: '<blink>New!</blink>', right: '<strong>New!</strong>' },
  },
  'id-twice': {
    about: 'An id is the address of a place within a page, so it stands there once.',
    example: { wrong: '## Bus {#way}\n\n## Train {#way}', right: '## Bus {#bus}\n\n## Train {#train}' },
  },
  import: {
    about: 'Pages are text without a program. Every tag is there without an import.',
    example: {
      wrong: "import Figure from './figure'\n\nThe *team*.",
      right: 'The *team*.',
    },
  },
  export: {
    about:
      'Pages are text without a program. What they say about themselves stands between the dashes on top.',
    example: { wrong: 'export const title = "Venue"', right: '---\ntitle: Venue\n---' },
  },
  maths: {
    about:
      'A formula between dollars is LaTeX: $x_1$ in a line, $$ … $$ on lines of its own. Money is written \\$5.',
    example: { wrong: 'The loss $\\frac{1}{n$ falls.', right: 'The loss $\\frac{1}{n}$ falls.' },
  },
  footnote: {
    about: 'A footnote is written [^1] in the text and [^1]: … in a paragraph of its own, once.',
    example: { wrong: 'As shown.[^1]', right: 'As shown.[^1]\n\n[^1]: In the appendix.' },
  },
  'footnote-unused': {
    about: 'A footnote that no [^…] refers to is not shown.',
    example: {
      wrong: 'As shown.\n\n[^1]: In the appendix.',
      right: 'As shown.[^1]\n\n[^1]: In the appendix.',
    },
  },
  'code-language': {
    about:
      'The word behind ``` names a language, for its colours; without a known one the code is shown plainly.',
    example: { wrong: '```pyhton\nprint(1)\n```', right: '```python\nprint(1)\n```' },
  },
  'unsafe-link': {
    about: 'A link begins with https:, http:, mailto:, tel: or webcal:, or with / for a page of this site.',
    example: { wrong: '[here](javascript:alert(1))', right: '[the call](/call-for-papers)' },
  },
  'external-image': {
    about: 'A visitor of this site is not reported to another: pictures lie in public/images/.',
    example: {
      wrong: '![The team](https://example.org/team.jpg)',
      right: '![The team](/images/team.jpg)',
    },
  },
  'unsafe-style': {
    about: 'A style is a list of "property: value;" that loads nothing and covers nothing.',
    example: {
      wrong: '<p style="background: url(https://example.org/a.png)">Text</p>',
      right: '<p style="background: #fdf6e3">Text</p>',
    },
  },
  ...limitMessages,
} as const satisfies Readonly<Record<string, Explanation>>;

/** The names that problems of a text can bear; a new one is explained here before it compiles. */
export type MarkupRule = keyof typeof markupMessages;
