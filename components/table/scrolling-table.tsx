import type { ComponentProps } from 'react';

interface ScrollingTableProps extends ComponentProps<'table'> {
  /** What a screen reader says of the box that scrolls. */
  readonly label: string;
}

/**
 * A table. When it is wider than the screen it scrolls by itself, not the page (WCAG 1.4.10), and by
 * keyboard too (2.1.1).
 */
export function ScrollingTable({ label, ...attributes }: ScrollingTableProps) {
  return (
    <div className="scroll" role="group" aria-label={label} tabIndex={0}>
      <table {...attributes} />
    </div>
  );
}
