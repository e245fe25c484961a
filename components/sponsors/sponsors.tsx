import type { ReactNode } from 'react';
import type { PictureSource } from '../figure/figure';
import type { HeadingLevel } from '../heading/level';
import styles from './sponsors.module.css';

/** A sponsor that is ready to be shown. */
export interface ShownSponsor {
  readonly name: string;
  readonly url?: string;
  readonly logo?: PictureSource;
  /** The logo for dark pages, if it needs another. */
  readonly darkLogo?: PictureSource;
  readonly about?: ReactNode;
}

/** A tier that is ready to be shown. */
export interface ShownTier {
  readonly name: string;
  readonly size: 'large' | 'medium' | 'small';
  readonly sponsors: readonly ShownSponsor[];
}

interface SponsorsProps {
  readonly tiers: readonly ShownTier[];
  /** Of the headings over the tiers. */
  readonly level: HeadingLevel;
}

/** Sponsors with their logos, tier by tier; nothing when there are none. */
export function Sponsors({ tiers, level: Heading }: SponsorsProps) {
  const filled = tiers.filter(({ sponsors }) => sponsors.length > 0);
  if (filled.length === 0) return null;
  return (
    <div className={styles.tiers}>
      {filled.map(({ name, size, sponsors }) => (
        <div key={name} className={styles.tier} data-size={size}>
          <Heading className={styles.heading}>{name}</Heading>
          <ul className={styles.sponsors}>
            {sponsors.map((sponsor) => (
              <li key={sponsor.name}>
                <SponsorEntry {...sponsor} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function SponsorEntry({ name, url, logo, darkLogo, about }: ShownSponsor) {
  const shown = logo ? <Logo name={name} logo={logo} darkLogo={darkLogo} /> : <bdi>{name}</bdi>;
  const className = logo ? styles.logo : styles.name;
  return (
    <>
      {url ? (
        <a className={className} href={url}>
          {shown}
        </a>
      ) : (
        <span className={className}>{shown}</span>
      )}
      {about ? (
        <p className={styles.about}>
          <bdi>{about}</bdi>
        </p>
      ) : null}
    </>
  );
}

/** A logo that has no other for dark pages stands on white there, as it was drawn for. */
function Logo({ name, logo, darkLogo }: Required<Pick<ShownSponsor, 'name' | 'logo'>> & ShownSponsor) {
  const { src, width, height } = logo;
  return (
    <picture>
      {darkLogo ? (
        <source
          media="screen and (prefers-color-scheme: dark)"
          srcSet={darkLogo.src}
          width={darkLogo.width}
          height={darkLogo.height}
        />
      ) : null}
      <img
        className={darkLogo ? styles.image : `${styles.image} ${styles.plate}`}
        src={src}
        alt={name}
        width={width}
        height={height}
        loading="lazy"
        decoding="async"
      />
    </picture>
  );
}
