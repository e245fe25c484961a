import { describe, expect, inject, test } from 'vitest';
import { sitePages } from '../support/sitemap';

const files = ['/images/workshop_picture.png', '/icon.svg', '/sitemap.xml', '/robots.txt', '/no-such-page'];
const pages = [
  ...(await sitePages()),
  ...files.map((path) => ({ name: path, url: inject('origin') + path })),
];

describe('the headers of every answer', () => {
  for (const { name, url } of pages) {
    test(`${name} is sent under the policy`, async () => {
      const { headers } = await fetch(url);
      expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
      expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8,}$/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(headers.get('permissions-policy')).toMatch(/camera=\(\)/);
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('link')).toBeNull();
    });
  }
});
