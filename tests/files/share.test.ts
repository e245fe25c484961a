import { afterEach, describe, expect, test, vi } from 'vitest';
import { sharePath } from '../../app/files/share';
import { staticFiles } from '../../app/files/table';
import { shareCard } from '../../app/share-card';
import { shareImage } from '../../app/share-image';
import { loadWorkshop } from '../../lib/content';

const workshop = loadWorkshop('tests/fixtures/workshops/full/content');
const routeAt = (url: string) => {
  const route = workshop.routes.find((one) => one.url === url);
  if (!route) throw new Error(url);
  return route;
};

afterEach(() => vi.unstubAllEnvs());

describe('share images', () => {
  test('are served for pages, people, sessions and papers, and are pictures', async () => {
    const files = (await staticFiles()).filter(({ path }) => path.startsWith('share/'));
    const paths = files.map(({ path }) => path);
    expect(paths).toContain('share/index.png');
    expect(paths).toContain('share/call-for-papers.png');
    expect(paths).toContain('share/papers/5.png');
    expect(paths).toContain('share/people/fazl-barez.png');
    expect(paths).toContain('share/sessions/panel.png');
    const bytes = await files.find(({ path }) => path === 'share/papers/5.png')?.read();
    expect(Buffer.from(bytes?.slice(0, 4) ?? []).toString('latin1')).toBe('\x89PNG');
  });

  test('say who, where and when, and no time of a day that is not settled', () => {
    expect(shareCard(workshop, routeAt('/'))).toEqual({
      look: 'cover',
      brand: 'WiR 2031',
      note: undefined,
      accent: workshop.site.theme.accent,
      title: 'Workshop on Imaginary Results',
      lines: [
        'Results that would follow, had anybody shown them',
        'August 1 or 2, 2031 · São Paulo, Brazil · Conference of Conjectures',
      ],
    });
    expect(shareCard(workshop, routeAt('/sessions/keynote-ada'))).toMatchObject({
      kind: 'Session',
      lines: ['Ada Conjecture', 'Great Hall'],
      note: 'August 1 or 2, 2031 · São Paulo',
    });
    expect(shareCard(workshop, routeAt('/people/ada-conjecture'))).toMatchObject({
      title: 'Ada Conjecture',
      lines: ['Professor of "Hypotheses"', 'University of Maybe'],
    });
  });

  test('are named with an absolute address, their size and their words; not where the address is unknown', async () => {
    const nowhere = { ...workshop, site: { ...workshop.site, url: undefined } };
    expect(await shareImage(nowhere, routeAt('/papers/2'))).toBeUndefined();
    vi.stubEnv('SITE_URL', 'https://wir.example');
    expect(await shareImage(nowhere, routeAt('/papers/2'))).toEqual({
      url: 'https://wir.example/files/share/papers/2.png',
      width: 1200,
      height: 630,
      alt: 'Short paper · Twice is enough: a talk and a poster · Jöran Ångström-Łukasiewicz · WiR 2031 · August 1 or 2, 2031 · São Paulo',
    });
    expect(sharePath(routeAt('/'))).toBe('share/index.png');
  });

  test("an editor's picture comes first, and nothing is drawn that a box would stand in", () => {
    const site = (more: object) => ({ ...workshop, site: { ...workshop.site, ...more } });
    const page = routeAt('/archive');
    if (page.kind !== 'page') throw new Error('no page');
    const named = (image: string) => ({ ...page, page: { ...page.page, image } });
    expect(shareCard(workshop, page)).toBeDefined();
    expect(shareCard(workshop, named('venue.jpg'))).toBeUndefined();
    expect(shareCard(workshop, named('plan.svg'))).toBeDefined();
    expect(shareCard(site({ image: 'a.png' }), routeAt('/'))).toBeUndefined();
    expect(shareCard(site({ image: 'a.png' }), page)).toBeDefined();
    expect(shareCard(site({ 'share-images': false }), page)).toBeUndefined();
    expect(shareCard(workshop, { ...page, title: 'Party 🎉' })).toBeUndefined();
    expect(shareCard(site({ title: 'नमस्ते' }), page)).toBeUndefined();
  });
});
