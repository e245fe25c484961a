import type { ComponentProps } from 'react';
import { CodeBlock } from '../../components/code/code-block';
import { linkedHeadings } from '../../components/heading/heading';
import { Formula, type MathProps } from '../../components/maths/formula';
import { ScrollingTable } from '../../components/table/scrolling-table';
import { TextPicture } from '../../components/picture/text-picture';
import { TaskMark } from '../../components/task/task';
import type { Components } from '../../lib/mdx';
import type { TagMaterial } from './context';

/** What stands for Markdown's own elements. */
export function bindElements({ words, outline, room, pictureAt }: TagMaterial): Components {
  return {
    ...linkedHeadings,
    math: (math: MathProps) => <Formula math={math} label={words.formula} />,
    pre: CodeBlock,
    img: (attributes: ComponentProps<'img'>) => {
      const picture = pictureAt(attributes.src);
      const isFirst = picture !== undefined && pictureAt(outline.images[0]?.src) === picture;
      return <TextPicture attributes={attributes} picture={picture} room={room} isFirst={isFirst} />;
    },
    input: ({ checked }: { readonly checked?: boolean }) => (
      <TaskMark isDone={checked === true} words={words} />
    ),
    table: (attributes: ComponentProps<'table'>) => <ScrollingTable label={words.table} {...attributes} />,
  };
}
