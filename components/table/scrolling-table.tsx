import type { ReactNode } from 'react';

/** A table of Markdown's; when it is wider than the screen it scrolls by itself, not the page (WCAG 1.4.10). */
export function ScrollingTable({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="scroll">
      <table>{children}</table>
    </div>
  );
}
