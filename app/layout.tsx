import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { wordsFor } from '../lib/words';
import { directionOf } from '../lib/words/direction';
import { Analytics } from './analytics';
import { isHidden, siteUrl } from './site-facts';
import { SpeculationRules } from './speculation-rules';
import './styles/tokens.css';
import './styles/page.css';
import './styles/elements.css';
import './styles/code.css';
import './styles/maths.css';
import './styles/print.css';
import './styles/layout.css';
import './styles/bootstrap.scss';
import { getWorkshop } from './workshop';

/** What the head of every page says, unless the page says otherwise. */
export function generateMetadata(): Metadata {
  const { site } = getWorkshop();
  const url = siteUrl(site);
  return {
    metadataBase: url ? new URL(url) : null,
    title: { default: site.title, template: `%s · ${site.title}` },
    description: site.description,
    icons: {
      icon: [{ url: '/icon.svg', type: 'image/svg+xml' }, { url: '/icon.png' }],
      apple: '/apple-touch-icon.png',
    },
    robots: isHidden(site) ? { index: false, follow: false } : undefined,
    formatDetection: { telephone: false, email: false, address: false },
  };
}

/** The colours of the browser's own frame, those of the page behind it. */
export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#14161b' },
  ],
  colorScheme: 'light dark',
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  const { site, style } = getWorkshop();
  const accents = `:root{--accent-light:${site.theme.accent};--accent-dark:${site.theme['accent-dark']}}`;
  return (
    <html lang={site.lang} dir={directionOf(site.lang) === 'rtl' ? 'rtl' : undefined}>
      <body id="top">
        <style>{accents}</style>
        {style ? <style>{`@layer custom{${style}}`}</style> : null}
        <a className="skip" href="#content">
          {wordsFor(site.lang).skipToContent}
        </a>
        {children}
        <SpeculationRules />
        <Analytics site={site} />
      </body>
    </html>
  );
}
