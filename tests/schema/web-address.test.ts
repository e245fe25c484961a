import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { webAddress } from '../../lib/schema/web-address';

const said = (value: unknown) =>
  webAddress()
    .safeParse(value)
    .error?.issues.map(({ message }) => message);

describe('a web address', () => {
  it('that YAML folds out of two lines is told for its space', () => {
    const link: unknown = parse('link: https://openreview.example/group\n  ?id=W').link;
    expect(link).toBe('https://openreview.example/group ?id=W');
    expect(said(link)).toEqual(['has a space in it: write %20, or take it out']);
  });

  it.each(['https://a.example/b c', 'https://a b.example/', 'https://a.example/b\u00a0c'])(
    'has no white space in it, which is said once: %j',
    (address) => expect(said(address)).toEqual(['has a space in it: write %20, or take it out']),
  );

  it('may have other letters, and a line end behind it', () => {
    expect(webAddress().parse('https://a.example/bücher?q=ü\n')).toBe('https://a.example/bücher?q=ü');
  });
});
