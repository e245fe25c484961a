import { useId, type ReactNode } from 'react';
import { Accordion } from '../../components/accordion/accordion';
import { Fold } from '../../components/fold/fold';
import { Question, Solution } from '../../components/question/question';
import { tags } from '../../components/tags';
import type { Components } from '../../lib/mdx';
import { bind, handOn } from '../bind-tag';
import type { TagMaterial } from './context';

/** The tags that unfold. */
export function bindFolds({ words }: TagMaterial): Components {
  return {
    Accordion: bind(tags.Accordion, ({ 'one-at-a-time': isExclusive }, { children }) => (
      <Items isExclusive={isExclusive === true}>{children}</Items>
    )),
    AccordionItem: bind(tags.AccordionItem, ({ id, open }, { title, children }, name) => (
      <Fold title={title} id={id} name={name} isOpen={open}>
        {children}
      </Fold>
    )),
    Question: bind(tags.Question, ({ id }, { header, text, children }) => (
      <NamedQuestion header={header ?? words.question} id={id} text={text}>
        {children}
      </NamedQuestion>
    )),
    Solution: bind(tags.Solution, ({ open }, { title, children }) => (
      <Solution>
        <Fold title={title ?? words.solution} isOpen={open}>
          {children}
        </Fold>
      </Solution>
    )),
  };
}

/** Items that close each other share a name that no other accordion of the page has. */
function Items({ isExclusive, children }: { readonly isExclusive: boolean; readonly children: ReactNode }) {
  const name = useId();
  return <Accordion>{isExclusive ? handOn(children, name) : children}</Accordion>;
}

function NamedQuestion(props: Omit<Parameters<typeof Question>[0], 'headerId'>) {
  return <Question {...props} headerId={useId()} />;
}
