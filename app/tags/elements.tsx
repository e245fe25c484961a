import type { ComponentProps } from 'react';
import { CodeBlock } from '../../components/code/code-block';
import { linkedHeadings } from '../../components/heading/heading';
import { ScrollingTable } from '../../components/table/scrolling-table';
import { TaskMark } from '../../components/task/task';
import type { Components } from '../../lib/mdx';
import type { TagMaterial } from './context';

/** What stands for Markdown's own elements. */
export function bindElements({ words }: TagMaterial): Components {
  return {
    ...linkedHeadings,
    pre: CodeBlock,
    input: ({ checked }: { readonly checked?: boolean }) => (
      <TaskMark isDone={checked === true} words={words} />
    ),
    table: (attributes: ComponentProps<'table'>) => <ScrollingTable label={words.table} {...attributes} />,
  };
}
