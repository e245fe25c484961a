import type { CSSProperties, ReactNode } from 'react';
import styles from './columns.module.css';

interface ColumnsProps {
  /** How many stand side by side where there is room. */
  readonly count: number;
  /** Their widths beside each other; equal without it. */
  readonly widths?: readonly number[];
  readonly align?: 'top' | 'middle' | 'bottom';
  readonly children?: ReactNode;
}

/** Columns side by side, each with a text of its own; one below the other where there is no room. */
export function Columns({ count, widths, align = 'top', children }: ColumnsProps) {
  const tracks = widths?.map((width) => `minmax(0, ${width}fr)`).join(' ');
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--columns': tracks ?? `repeat(${count}, minmax(0, 1fr))`,
  };
  return (
    <div className={`${styles.columns} ${styles[align]}${count > 2 ? ` ${styles.many}` : ''}`} style={style}>
      {children}
    </div>
  );
}

/** One of them. */
export function Column({ children }: { readonly children?: ReactNode }) {
  return <div className={`flow ${styles.column}`}>{children}</div>;
}

/** One text that runs through columns, such as a long list. */
export function TextColumns({ count, children }: { readonly count: number; readonly children?: ReactNode }) {
  return (
    <div className={`flow ${styles.text}`} style={{ columnCount: count }}>
      {children}
    </div>
  );
}
