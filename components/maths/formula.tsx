import { createElement, type ReactNode } from 'react';
import styles from './formula.module.css';

/** The attributes and the content of a `<math>`. */
export interface MathProps {
  readonly display?: string;
  readonly className?: string;
  readonly alttext?: string;
  readonly children?: ReactNode;
}

interface FormulaProps {
  readonly math: MathProps;
  /** What a screen reader says of the box that scrolls. */
  readonly label: string;
}

/**
 * A formula in MathML. One that stands apart scrolls by itself when it is wider than the screen (WCAG 1.4.10), and by
 * keyboard too (2.1.1).
 */
export function Formula({ math, label }: FormulaProps) {
  const { display, className, ...rest } = math;
  // React's types do not know MathML.
  const drawn = createElement('math', {
    ...rest,
    ...(display && { display }),
    className: className || undefined,
  });
  if (display !== 'block') return drawn;
  return (
    <span className={`scroll ${styles.apart}`} role="group" aria-label={label} tabIndex={0}>
      {drawn}
    </span>
  );
}
