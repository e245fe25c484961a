import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { headerPolicy, securityHeaders } from '../../lib/delivery/index';
import { deliver, fixture, page, policyOf, styleOf } from './sample';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of a page', () => {
  it('lets a page of text have its style and nothing else', () => {
    const html = deliver(page('<p>x</p>', 'p{color:red}'));
    expect(policyOf(html)).toEqual({
      'default-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'script-src': "'none'",
      'style-src': hash('p{color:red}'),
      'img-src': "'self'",
    });
  });

  it('lets speculation rules stand by their hash, and asks nothing about JSON-LD', () => {
    const html = deliver(
      page(
        '<script type="application/ld+json">{"a":1}</script><script type="speculationrules">{"prefetch":[]}</script>',
      ),
    );
    expect(policyOf(html)['script-src']).toBe(hash('{"prefetch":[]}'));
  });

  it('opens to the site itself for an island, a form, a film, a font and a manifest', () => {
    const policy = policyOf(deliver(fixture('page.html')));
    expect(policy).toMatchObject({ 'connect-src': "'self'", 'font-src': "'self'" });
    expect(policy['script-src']).toMatch(/^'sha256-[^']+' 'self'$/);
    const other = policyOf(deliver(page('<form></form><video></video><link rel="manifest" href="/m">')));
    expect(other).toMatchObject({ 'form-action': "'self'", 'media-src': "'self'", 'manifest-src': "'self'" });
  });

  it('opens to the frames that an island announces, of listed origins only', () => {
    const island = '<script type="module" src="/files/islands/video.js"></script>';
    const link = (frame: string) => `<a href="/" data-frame="${frame}">x</a>`;
    const film = link('https://player.vimeo.com/video/1?autoplay=1');
    expect(policyOf(deliver(page(film + link('https://evil.example/') + link('x') + island)))).toMatchObject({
      'script-src': "'self'",
      'frame-src': 'https://player.vimeo.com',
    });
    expect(policyOf(deliver(page(film)))).not.toHaveProperty('frame-src');
    expect(policyOf(deliver(page(link('https://evil.example/') + island)))).not.toHaveProperty('frame-src');
  });

  it('lets data images in only where there are some', () => {
    expect(policyOf(deliver(page('<img src="data:image/png;base64,AA==" alt="">')))['img-src']).toBe(
      "'self' data:",
    );
    expect(
      policyOf(deliver(page('<p>x</p>', 'p{background:url(data:image/png;base64,AA==)}')))['img-src'],
    ).toBe("'self' data:");
  });

  it('takes sources from the options, frames only where an island can make one', () => {
    const island = '<script type="module" src="/files/islands/clock.js"></script>';
    const policy = {
      'script-src': ['https://s.example.org'],
      'connect-src': ['https://s.example.org'],
      'frame-src': ['https://v.example.org'],
    };
    const script = '<script async src="https://s.example.org/a.js"></script>';
    expect(policyOf(deliver(page('<p>x</p>'), { policy }))).toMatchObject({
      'script-src': 'https://s.example.org',
    });
    expect(policyOf(deliver(page('<p>x</p>'), { policy }))).not.toHaveProperty('frame-src');
    const withScript = deliver(page(script), { policy });
    expect(withScript).toContain('https://s.example.org/a.js');
    expect(policyOf(withScript)).toMatchObject({
      'script-src': 'https://s.example.org',
      'connect-src': 'https://s.example.org',
    });
    expect(policyOf(withScript)).not.toHaveProperty('frame-src');
    expect(policyOf(deliver(page(script + island), { policy }))).toMatchObject({
      'script-src': "'self' https://s.example.org",
      'frame-src': 'https://v.example.org',
      'connect-src': "'self' https://s.example.org",
    });
  });

  it('holds the hash of a style that speaks only without scripts', () => {
    const html = deliver(page('<noscript><style>p{color:blue}</style></noscript><p>x</p>'));
    expect(policyOf(html)['style-src']).toBe(hash('p{color:blue}'));
  });

  it('hashes the very bytes of the style', () => {
    const html = deliver(fixture('page.html'));
    expect(policyOf(html)['style-src']).toBe(hash(styleOf(html)));
  });
});

describe('the headers of the site', () => {
  it('hold what a meta element cannot say, and what is right for every response', () => {
    expect(headerPolicy()).toContain("frame-ancestors 'none'");
    expect(securityHeaders()).toMatchSnapshot();
    expect(new Set(securityHeaders().map(({ key }) => key)).size).toBe(securityHeaders().length);
  });
});
