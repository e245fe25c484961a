import { contrast } from '../colour';
import { judgeStyle } from './style';

/** What stands for an element of older HTML: the element of today, and the style that makes it look the same. */
interface Modern {
  readonly name: string;
  readonly style?: string;
}

const modern: Readonly<Record<string, Modern>> = {
  big: { name: 'span', style: 'font-size: larger' },
  center: { name: 'div', style: 'text-align: center' },
  font: { name: 'span' },
  strike: { name: 's' },
  tt: { name: 'code' },
};

/**
 * What an element of older HTML is today.
 *
 * @param name of an element
 * @returns itself, when it is still HTML
 */
export function modernElement(name: string): Modern {
  return (Object.hasOwn(modern, name) ? modern[name] : undefined) ?? { name };
}

/** Turns the value of an old attribute into declarations; undefined when it is none that HTML 4 had. */
type Convert = (value: string, tag: string) => string | undefined;

const sizes = ['x-small', 'small', 'medium', 'large', 'x-large', 'xx-large', 'xxx-large'];
const cells = 'td th tr thead tbody tfoot col colgroup';

/** Attribute → the elements that had it in HTML 4, and what they did. */
const converters: Readonly<Record<string, readonly [elements: string, convert: Convert]>> = {
  align: [`div p h1 h2 h3 h4 h5 h6 hr img table caption ${cells}`, align],
  bgcolor: [`table ${cells}`, (value) => ground(colour(value))],
  border: ['img', (value) => declare('border', /^\d{1,2}$/.test(value) ? `${value}px solid` : undefined)],
  cellspacing: [
    'table',
    (value) =>
      /^\d{1,3}$/.test(value) ? `border-collapse: separate; border-spacing: ${value}px` : undefined,
  ],
  clear: [
    'br',
    (value) => declare('clear', wordOf(value, { all: 'both', left: 'left', right: 'right', none: 'none' })),
  ],
  color: ['font hr', (value) => ink(colour(value))],
  face: ['font', (value) => declare('font-family', /^[\w ,-]+$/.test(value) ? value : undefined)],
  height: [`table ${cells}`, (value) => declare('height', length(value))],
  hspace: ['img', (value) => declare('margin-inline', length(value))],
  noshade: ['hr', () => 'border-style: solid'],
  nowrap: ['td th', () => 'white-space: nowrap'],
  size: ['font hr', size],
  valign: [
    cells,
    (value) =>
      declare(
        'vertical-align',
        wordOf(value, {
          top: 'top',
          middle: 'middle',
          center: 'middle',
          bottom: 'bottom',
          baseline: 'baseline',
        }),
      ),
  ],
  vspace: ['img', (value) => declare('margin-block', length(value))],
  width: [`table hr pre ${cells}`, (value) => declare('width', length(value))],
};

/**
 * What an attribute of HTML 4 says in CSS.
 *
 * @param tag the element it stands on
 * @param name in small letters
 * @param value as written, entities decoded
 * @returns declarations; null when the value is none that the attribute had; undefined when the element never had it
 */
export function styleOfOld(tag: string, name: string, value: string): string | null | undefined {
  const [elements, convert] = (Object.hasOwn(converters, name) ? converters[name] : undefined) ?? [];
  if (!convert || !elements?.split(' ').includes(tag)) return undefined;
  const style = convert(value.trim(), tag);
  return style !== undefined && judgeStyle(style) === undefined ? style : null;
}

/**
 * What `cellpadding` or `border` of a table says of its cells.
 *
 * @param name in small letters
 * @param value as written
 * @returns see {@link styleOfOld}
 */
export function cellStyleOfOld(name: string, value: string): string | null | undefined {
  if (name !== 'cellpadding' && name !== 'border') return undefined;
  if (!/^(?:\d{1,3}(?:px)?)?$/.test(value.trim())) return null;
  if (name === 'cellpadding') return `padding: ${parseInt(value, 10) || 0}px`;
  return /^0/.test(value.trim()) ? 'border: 0' : 'border: 1px solid';
}

function align(value: string, tag: string): string | undefined {
  const side = wordOf(value, {
    left: 'left',
    center: 'center',
    centre: 'center',
    middle: 'center',
    right: 'right',
    justify: 'justify',
  });
  if (tag === 'img') {
    if (side === 'left' || side === 'right') return `float: ${side}`;
    return declare(
      'vertical-align',
      wordOf(value, {
        top: 'top',
        middle: 'middle',
        center: 'middle',
        absmiddle: 'middle',
        bottom: 'baseline',
      }),
    );
  }
  if (tag === 'caption')
    return (
      declare('caption-side', wordOf(value, { top: 'top', bottom: 'bottom' })) ?? declare('text-align', side)
    );
  if (tag === 'table' && side !== 'center')
    return side === 'left' || side === 'right' ? `float: ${side}` : undefined;
  if (tag !== 'table' && tag !== 'hr') return declare('text-align', side);
  const margins = { left: '0 auto', center: 'auto', right: 'auto 0', justify: undefined };
  return side && declare('margin-inline', margins[side]);
}

/** Sizes of `font` are 1 to 7, or steps from 3; those of `hr` are pixels. */
function size(value: string, tag: string): string | undefined {
  if (tag === 'hr') return declare('height', length(value));
  const [, sign, digits] = /^([+-])?(\d)$/.exec(value) ?? [];
  if (digits === undefined) return undefined;
  const step = sign ? 3 + Number(`${sign}${digits}`) : Number(digits);
  return declare('font-size', sizes[Math.min(Math.max(step, 1), 7) - 1]);
}

function declare(property: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : `${property}: ${value}`;
}

function length(value: string): string | undefined {
  if (/^\d{1,4}(?:\.\d+)?$/.test(value)) return `${value}px`;
  return /^\d{1,4}(?:\.\d+)?(?:px|%)$/.test(value) ? value : undefined;
}

/** HTML 4 forgave a colour that had lost its #. */
function colour(value: string): string | undefined {
  if (/^(?:[0-9a-f]{6}|[0-9a-f]{3})$/i.test(value)) return `#${value}`;
  return /^(?:#[0-9a-f]{3,8}|[a-z]{3,24})$/i.test(value) ? value : undefined;
}

/** Whoever chose a colour had a white page before them: on a dark one it becomes lighter, until it can be read. */
function ink(value: string | undefined): string | undefined {
  return declare('color', value && `light-dark(${value}, color-mix(in srgb, ${value} 45%, white))`);
}

/** Colours by the names that HTML 4 had for dark ones, or by names that say so. */
const darkName =
  /^(?:black|navy|blue|maroon|purple|green|teal|olive|gr[ae]y|indigo|midnightblue|dark(?!gr[ae]y).*)$/i;

/** A ground keeps its colour on a dark page, and what stands on it is written as on a page of its brightness. */
function ground(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const scheme = isDark(value)
    ? 'color-scheme: dark; --ink: #eceae5; --accent: var(--accent-dark)'
    : 'color-scheme: light; --ink: #1b1d23; --accent: var(--accent-light)';
  return `background: ${value}; ${scheme}; color: var(--ink)`;
}

function isDark(value: string): boolean {
  if (!value.startsWith('#')) return darkName.test(value);
  const digits = value.slice(0, value.length < 7 ? 4 : 7);
  return contrast(digits, '#eceae5') > contrast(digits, '#1b1d23');
}

function wordOf<Word extends string>(value: string, words: Readonly<Record<string, Word>>): Word | undefined {
  const word = value.toLowerCase();
  return Object.hasOwn(words, word) ? words[word] : undefined;
}
