import { Children, cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react';

interface Around {
  readonly children?: ReactNode;
}

/**
 * Makes the first cell of every row of a table's body the header of its row (WCAG 1.3.1).
 *
 * @param parts of a table: `<thead>`, `<tbody>`
 */
export function nameRows(parts: ReactNode): ReactNode {
  return inEach(parts, 'tbody', (body) => cloneElement(body, {}, inEach(body.props.children, 'tr', nameRow)));
}

function nameRow(row: ReactElement<Around>): ReactNode {
  const cells = Children.toArray(row.props.children);
  const first = cells.find((cell) => isValidElement<Around>(cell));
  return cloneElement(
    row,
    {},
    cells.map((cell) =>
      cell === first && isValidElement<Around>(cell) && cell.type === 'td' ? (
        <th key={cell.key} {...cell.props} scope="row" />
      ) : (
        cell
      ),
    ),
  );
}

function inEach(
  parts: ReactNode,
  type: string,
  change: (part: ReactElement<Around>) => ReactNode,
): ReactNode {
  return Children.map(parts, (part) =>
    isValidElement<Around>(part) && part.type === type ? change(part) : part,
  );
}
