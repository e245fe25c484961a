import { Children, isValidElement, useId } from 'react';
import { Column, Columns, TextColumns } from '../../components/columns/columns';
import { CaptionedTable } from '../../components/table/captioned-table';
import { tags } from '../../components/tags';
import type { Components } from '../../lib/mdx';
import { bind } from '../bind-tag';
import type { TagMaterial } from './context';

/** The tags that arrange what stands in them. */
export function bindLayout({ words }: TagMaterial): Components {
  const BoundColumn = bind(tags.Column, (_, { children }) => <Column>{children}</Column>);
  return {
    Column: BoundColumn,
    Columns: bind(tags.Columns, ({ of, widths, align }, { children }) => {
      const columns = Children.toArray(children).filter(
        (child) => isValidElement(child) && child.type === BoundColumn,
      );
      if (columns.length === 0) return <TextColumns count={Number(of ?? 2)}>{children}</TextColumns>;
      return (
        <Columns count={Number(of ?? Math.min(columns.length, 4))} widths={widths} align={align}>
          {columns}
        </Columns>
      );
    }),
    Table: bind(tags.Table, ({ 'row-headers': hasRowHeaders, sticky, striped, compact }, parts) => (
      <NamedTable
        caption={parts.caption}
        label={words.table}
        hasRowHeaders={hasRowHeaders}
        isSticky={sticky}
        isStriped={striped}
        isCompact={compact}
      >
        {parts.children}
      </NamedTable>
    )),
  };
}

function NamedTable(props: Omit<Parameters<typeof CaptionedTable>[0], 'captionId'>) {
  return <CaptionedTable {...props} captionId={useId()} />;
}
