import { describe, expect, test } from 'vitest';
import { missingCharacters } from '../../lib/share';
import { analyse } from '../../lib/share/runs';
import { setText } from '../../lib/share/set-text';
import { shapeLine } from '../../lib/share/shape';

/** The drawings of a text, from left to right. */
const drawn = (text: string) =>
  shapeLine(analyse(text, 'display')).glyphs.map(({ font, id }) => `${font} ${id}`);

describe('the words of share images', () => {
  test('Arabic letters join: a letter looks different at the beginning, in the middle, at the end, and alone', () => {
    const alone = drawn('ه');
    const [end, middle, beginning] = drawn('ههه');
    expect(alone).toHaveLength(1);
    expect(new Set([...alone, end, middle, beginning])).toHaveProperty('size', 4);
    // U+0644 and U+0627 are one drawing together.
    expect(drawn('لا').length).toBeLessThan(drawn('لب').length + 1);
    expect(drawn('لا')).not.toEqual([...drawn('ا'), ...drawn('ل')]);
  });

  test('what runs from right to left is drawn so, with the Latin letters and numbers in it as they are read', () => {
    const [alef, bet] = [drawn('א'), drawn('ב')];
    expect(drawn('אב')).toEqual([...bet, ...alef]);
    expect(drawn('א LLM 42 ב')).toEqual([...bet, ...drawn('LLM 42'), ...alef]);
    expect(drawn('א 42 ב')).toEqual([...bet, ...drawn('42'), ...alef]);
    expect(drawn('LLM אב x')).toEqual([...drawn('LLM'), ...bet, ...alef, ...drawn('x')]);
  });

  test('brackets open to the reader in both directions', () => {
    expect(drawn('(א)')).toEqual([...drawn('('), ...drawn('א'), ...drawn(')')]);
    expect(drawn('(a)')).toEqual([...drawn('('), ...drawn('a'), ...drawn(')')]);
  });

  test('accents are the same composed and decomposed', () => {
    const set = (words: string) =>
      setText(words, { style: 'text', width: 900, sizes: [{ size: 40, lines: 1 }] });
    expect(set('Do\u0308bler, Nguye\u0302\u0303n')).toEqual(set('Döbler, Nguyễn'));
  });

  test.each([
    'Döbler, Łukasz Żółć, Nguyễn Văn, Ōe, Čapek, Şükrü, Þór, ẞ',
    'Ελληνικά, Ἀριστοτέλης; Русский, Українська, Ђорђе',
    'שָׁלוֹם עולם, מרחבא',
    'العربية، فارسی گچپژ، اردو ٹڈڑے، ١٢٣',
    '中文標題：简体字與繁體字「好」，日本語のタイトル、한국어 제목',
    'α ≤ β ∈ ℝ → 𝒪(n²) “quotes” – dash — … €',
  ])('%s is drawn without a box', (text) => {
    expect(missingCharacters(text)).toEqual([]);
    expect(shapeLine(analyse(text, 'text')).glyphs.filter(({ id }) => id === 0)).toEqual([]);
    expect(shapeLine(analyse(text, 'display')).glyphs.filter(({ id }) => id === 0)).toEqual([]);
  });

  test('what no font has is named, each character once', () => {
    expect(missingCharacters('नन 🎉 ok 🎉')).toEqual(['न', '🎉']);
  });
});

describe('a title', () => {
  const room = {
    style: 'display',
    width: 1000,
    sizes: [80, 60, 40].map((size) => ({ size, lines: 3 })),
  } as const;

  test('is as large as its room allows', () => {
    expect(setText('Short', room)).toMatchObject({ size: 80, lines: { length: 1 } });
    const longer = setText(
      'A title of so many words that it does not fit at the largest of the sizes at all, really',
      room,
    );
    expect(longer.size).toBeLessThan(80);
    expect(longer.lines.length).toBeLessThanOrEqual(3);
  });

  test.each([
    ['words', 'Personalization of generative systems '.repeat(40)],
    ['one word', 'Donaudampfschifffahrt'.repeat(40)],
    ['Arabic', 'تخصيص أنظمة الذكاء '.repeat(40)],
    ['Chinese', '生成人工智能系統的個性化研究'.repeat(40)],
    ['marks', 'e\u0301\u0323\u0331'.repeat(900)],
  ])('of too many %s ends with an ellipsis and stays in its room', (_, title) => {
    const { size, lines } = setText(title, room);
    expect(size).toBe(40);
    expect(lines).toHaveLength(3);
    for (const { width } of lines) expect(width * size).toBeLessThanOrEqual(1000.5);
    const [ellipsis] = shapeLine(analyse('…', 'display')).glyphs;
    expect(lines.at(-1)?.glyphs.map(({ id }) => id)).toContain(ellipsis?.id);
  });

  test('in Chinese does not begin a line with what closes, nor end one with what opens', () => {
    const text = '生成人工智能系統，「大型語言模型」與使用者。'.repeat(3);
    const narrow = setText(text, { style: 'display', width: 330, sizes: [{ size: 40, lines: 30 }] });
    const ids = (characters: string) =>
      [...characters].map((one) => shapeLine(analyse(one, 'display')).glyphs[0]?.id);
    for (const { glyphs } of narrow.lines) {
      expect(ids('，」。')).not.toContain(glyphs[0]?.id);
      expect(ids('「')).not.toContain(glyphs.at(-1)?.id);
    }
  });
});
