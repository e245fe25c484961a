import { Children, isValidElement, type ReactNode } from 'react';
import { nameRows } from './row-headers';
import styles from './captioned-table.module.css';

interface CaptionedTableProps {
  readonly caption?: ReactNode;
  /** The id of the caption, by which screen readers name the box that scrolls. */
  readonly captionId: string;
  /** What they say of the box where there is no caption. */
  readonly label: string;
  readonly hasRowHeaders?: boolean;
  readonly isSticky?: boolean;
  readonly isStriped?: boolean;
  readonly isCompact?: boolean;
  /** One `<table>` element, or what stands for it. */
  readonly children?: ReactNode;
}

/** A table that scrolls by itself where it is too wide (WCAG 1.4.10), and by keyboard too (2.1.1). */
export function CaptionedTable(props: CaptionedTableProps) {
  const { caption, captionId, label, hasRowHeaders = false, children } = props;
  const rows = rowsOf(children);
  const name = caption ? { 'aria-labelledby': captionId } : { 'aria-label': label };
  return (
    <div className={classesOf(props)} role="group" tabIndex={0} {...name}>
      <table>
        {caption ? (
          <caption id={captionId}>
            <span className={styles.caption}>{caption}</span>
          </caption>
        ) : null}
        {hasRowHeaders ? nameRows(rows) : rows}
      </table>
    </div>
  );
}

function classesOf({ isSticky, isStriped, isCompact }: CaptionedTableProps): string {
  const chosen = [isSticky && styles.sticky, isStriped && styles.striped, isCompact && styles.compact];
  return ['scroll', styles.box, ...chosen].filter(Boolean).join(' ');
}

/** What stands in the table that an editor wrote. */
function rowsOf(children: ReactNode): ReactNode {
  const table = Children.toArray(children).find((child) => isValidElement<{ children?: ReactNode }>(child));
  return isValidElement<{ children?: ReactNode }>(table) ? table.props.children : undefined;
}
