import { useId, type CSSProperties, type ReactNode } from 'react';
import { contrast } from '../../lib/colour';
import type { ButtonColor } from '../../lib/schema/button-color';
import type { Paint } from '../../lib/schema/paint';
import type { Tone } from '../../lib/schema/tone';
import { buttonClass } from '../button/button-class';
import { Picture, type PictureSource } from '../picture/picture';
import { sizesIn } from '../picture/sizes';
import { toneClass } from '../tone/tone';
import styles from './jumbotron.module.css';

type Painted = CSSProperties & { readonly [variable in '--ground' | '--words']?: string };

interface JumbotronProps {
  readonly heading?: string;
  /** What stands below the heading, rendered. */
  readonly text?: ReactNode;
  readonly button?: { readonly text: string; readonly href: string; readonly color?: ButtonColor };
  readonly textColor?: Paint;
  readonly ground?: Paint;
  readonly border?: Tone | 'plain';
  /** Decoration only: the words never stand on it, but on a panel of the ground's colour (WCAG 1.4.3). */
  readonly picture?: PictureSource;
}

/**
 * A large box for the top of a page. Its heading is none of the outline's, as with {@link Card}: the page has its own
 * title, and the box can stand anywhere.
 */
export function Jumbotron({ heading, text, button, textColor, ground, border, picture }: JumbotronProps) {
  const id = useId();
  const group = heading ? { role: 'group', 'aria-labelledby': id } : {};
  const frame = [styles.frame, border && styles.border, border && border !== 'plain' && toneClass(border)];
  const words = [styles.words, textColor?.tone && `${styles.toned ?? ''} ${toneClass(textColor.tone)}`];
  const style: Painted = { '--words': textColor?.hex };
  return (
    <div className="wide" {...group}>
      <div className={joined(frame)}>
        <div
          className={joined([styles.ground, ground?.tone && styles.filled, toneOf(ground)])}
          style={painted(ground)}
        >
          {picture ? (
            <Picture
              className={styles.picture}
              picture={picture}
              alt=""
              sizes={sizesIn('frame')}
              lazy={false}
            />
          ) : null}
          <div className={picture ? styles.panel : undefined}>
            <div className={joined(words)} style={textColor?.hex ? style : undefined}>
              {heading ? (
                <p className={styles.heading} id={id}>
                  {heading}
                </p>
              ) : null}
              {text ? <div className={`${styles.text ?? ''} flow`}>{text}</div> : null}
            </div>
            {button ? (
              <p className={styles.action}>
                <a className={buttonClass(button.color ?? buttonOn(ground), 'lg')} href={button.href}>
                  {button.text}
                </a>
              </p>
            ) : null}
          </div>
        </div>
      </div>
    </div>
  );
}

function toneOf(paint: Paint | undefined): string {
  return paint?.tone ? toneClass(paint.tone) : '';
}

/** A ground of an editor's own colour, and black or white on it, whichever can be read. */
function painted(ground: Paint | undefined): Painted | undefined {
  if (!ground?.hex) return undefined;
  const { hex } = ground;
  return { '--ground': hex, '--words': contrast(hex, '#fff') > contrast(hex, '#000') ? '#fff' : '#000' };
}

/** A button that the ground does not swallow. */
function buttonOn(ground: Paint | undefined): ButtonColor {
  return { tone: ground?.tone === 'primary' ? 'light' : 'primary', outline: false };
}

function joined(classes: readonly unknown[]): string {
  return classes.filter(Boolean).join(' ');
}
