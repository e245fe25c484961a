import type { ReactNode } from 'react';
import type { HeadingLevel } from '../heading/level';
import { Picture, type PictureSource } from '../picture/picture';
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

/** In CSS pixels; the style sheet says the same. */
const boxes = {
  large: { width: 304, height: 112 },
  medium: { width: 208, height: 72 },
  small: { width: 144, height: 48 },
};

type Box = (typeof boxes)[ShownTier['size']];

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
                <SponsorEntry {...sponsor} size={size} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function SponsorEntry({ name, url, logo, darkLogo, about, size }: ShownSponsor & Pick<ShownTier, 'size'>) {
  const shown = logo ? (
    <Logo name={name} logo={logo} darkLogo={darkLogo} box={boxes[size]} />
  ) : (
    <bdi>{name}</bdi>
  );
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

interface LogoProps {
  readonly name: string;
  readonly logo: PictureSource;
  readonly darkLogo?: PictureSource;
  readonly box: Box;
}

/** A logo that has no other for dark pages stands on white there, as it was drawn for. */
function Logo({ name, logo, darkLogo, box }: LogoProps) {
  return (
    <Picture
      className={darkLogo ? styles.image : `${styles.image} ${styles.plate}`}
      // Without a width of its own the space of a logo that has not come yet is none.
      attributes={{ style: { inlineSize: sizesWithin(box, logo) } }}
      picture={logo}
      alt={name}
      sizes={sizesWithin(box, logo)}
      dark={darkLogo && { picture: darkLogo, sizes: sizesWithin(box, darkLogo) }}
    />
  );
}

/** As large as the box lets it be, and no larger than it is. */
function sizesWithin(box: Box, { width, height }: PictureSource): string {
  return `${Math.ceil(Math.min(width, box.width, (box.height * width) / height))}px`;
}
