import styles from './icon.module.css';

/** The shapes of an icon, drawn on 16 by 16. */
export interface IconSource {
  readonly shapes: string;
}

interface IconProps {
  readonly icon: IconSource;
  /** What it means; without it the icon is hidden from screen readers (WCAG 1.1.1). */
  readonly label?: string;
}

/** An icon within a line of text, in its size and colour. */
export function Icon({ icon, label }: IconProps) {
  const meaning = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg
      className={styles.icon}
      viewBox="0 0 16 16"
      focusable="false"
      {...meaning}
      // The shapes come from the bootstrap-icons package, not from content.
      dangerouslySetInnerHTML={{ __html: icon.shapes }}
    />
  );
}
