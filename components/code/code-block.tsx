import { useId, type ReactNode } from 'react';
import { CopyButton, type CopyWords } from '../copy/copy-button';
import styles from './code-block.module.css';

interface CodeBlockProps {
  /** The name of the file, shown above. */
  readonly title?: string;
  /** Whether a button copies the code. */
  readonly copied?: boolean;
  readonly words: CopyWords;
  readonly children?: ReactNode;
}

/**
 * A block of code; long lines wrap, so that nothing has to be scrolled sideways (WCAG 1.4.10). Code runs from left to
 * right in every language.
 */
export function CodeBlock({ title, copied = false, words, children }: CodeBlockProps) {
  const id = useId();
  const code = (
    <pre dir="ltr" id={copied ? id : undefined}>
      {children}
    </pre>
  );
  const bar = copied ? (
    <div className={styles.bar}>
      <CopyButton of={id} words={words} />
    </div>
  ) : null;
  if (!title && !bar) return code;
  return (
    <figure className={styles.block}>
      {title ? (
        <figcaption className={styles.title} dir="auto">
          {title}
        </figcaption>
      ) : null}
      {code}
      {bar}
    </figure>
  );
}
