import type { ReactNode } from 'react';

/** A block of code; long lines wrap, so that nothing has to be scrolled sideways (WCAG 1.4.10). */
export function CodeBlock({ children }: { readonly children?: ReactNode }) {
  return (
    <div>
      <pre>{children}</pre>
    </div>
  );
}
