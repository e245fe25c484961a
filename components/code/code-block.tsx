import type { ReactNode } from 'react';
import styles from './code-block.module.css';

interface CodeBlockProps {
  /** The name of the file, shown above. */
  readonly title?: string;
  readonly children?: ReactNode;
}

/**
 * A block of code; long lines wrap, so that nothing has to be scrolled sideways (WCAG 1.4.10). Code runs from left to
 * right in every language.
 */
export function CodeBlock({ title, children }: CodeBlockProps) {
  if (!title)
    return (
      <div>
        <pre dir="ltr">{children}</pre>
      </div>
    );
  return (
    <figure className={styles.titled}>
      <figcaption dir="auto">{title}</figcaption>
      <pre dir="ltr">{children}</pre>
    </figure>
  );
}
