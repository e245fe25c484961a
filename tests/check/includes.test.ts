import { describe, expect, test } from 'vitest';
import { tags } from '../../components/tags';
import { translateInclude } from '../../lib/check/foreign/includes';
import { readBody } from '../../lib/mdx';

interface Case {
  readonly file: string;
  readonly rest: string;
  readonly instead: string;
  /** Whether `--fix` may write it: it means the same to the letter. */
  readonly isSame: boolean;
}

const cases: readonly Case[] = [
  {
    file: 'figure.html',
    rest: ' img="a.png" alt="" caption="Us" width=50%',
    instead: '<Figure img="a.png" alt="" caption="Us" width="50%" />',
    isSame: true,
  },
  {
    file: 'figure.html',
    rest: ' src="/images/plan.svg" alt="Plan" caption="Team"',
    instead: '<Figure img="plan.svg" alt="Plan" caption="Team" />',
    isSame: true,
  },
  {
    file: 'figure.html',
    rest: ' image_path="assets/img/halls/a.png" alt=""',
    instead: '<Figure img="halls/a.png" alt="" />',
    isSame: true,
  },
  {
    file: 'card.html',
    rest: ` title='Say "hello"' text="<b>Now</b>, <a href='/a'>here</a>" centered=true`,
    instead: `<Card title='Say "hello"' text="**Now**, [here](/a)" centered="true" />`,
    isSame: true,
  },
  {
    file: 'jumbotron.html',
    rest: ' heading="Hello" text="There" color="white" border=true',
    instead: '<Jumbotron heading="Hello" text="There" text-color="white" border="true" />',
    isSame: true,
  },
  {
    file: 'icon.html',
    rest: ' icon="calendar"',
    instead: '<Icon name="calendar" />',
    isSame: true,
  },
  {
    file: 'accordion.html',
    rest: ' title1="When" text1="In March" title2="Where" text2="On an island"',
    instead:
      '<Accordion>\n<AccordionItem title="When">In March</AccordionItem>\n<AccordionItem title="Where">On an island</AccordionItem>\n</Accordion>',
    isSame: false,
  },
  {
    file: 'gallery-figure.html',
    rest: ' img="a.png" alt="A hall" caption="The hall" width="50%"',
    instead: '<Gallery>\n  <GalleryFigure img="a.png" alt="A hall" caption="The hall" />\n</Gallery>',
    isSame: false,
  },
  {
    file: 'question.html',
    rest: ' header="One" text="Why?" solution="Because."',
    instead: '<Question header="One" text="Why?">\n<Solution>Because.</Solution>\n</Question>',
    isSame: false,
  },
  {
    file: 'video-embed.html',
    rest: ' youtubeid="abcdefghijk" caption="The opening"',
    instead: '<Video youtubeid="abcdefghijk" caption="The opening" title="The opening" />',
    isSame: false,
  },
];

describe('an include of the template', () => {
  for (const { file, rest, instead, isSame } of cases) {
    test(`${file}${rest} becomes a tag that is right`, () => {
      expect(translateInclude(file, rest)).toEqual({ instead, isSame });
      expect(readBody({ file: 'page.mdx', text: instead, line: 1 }, tags).problems).toEqual([]);
    });
  }

  test('is offered but not written where it holds what no tag takes, or is filled in by Jekyll', () => {
    expect(translateInclude('figure.html', ' img="a.png" alt="A" float="left"')).toEqual({
      instead: '<Figure img="a.png" alt="A" />',
      isSame: false,
    });
    expect(translateInclude('card.html', ' title="{{ page.title }}"')?.isSame).toBe(false);
    expect(translateInclude('card.html', ' title=page.title')?.isSame).toBe(false);
  });

  test('has no tag when no tag does the same', () => {
    expect(translateInclude('map.html', '')).toBeUndefined();
    expect(translateInclude('constructor.html', '')).toBeUndefined();
  });
});
