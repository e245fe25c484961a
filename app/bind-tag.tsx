import { Children, cloneElement, isValidElement, type ReactNode } from 'react';
import type { Components } from '../lib/mdx';
import type { z } from 'zod';

/** What an editor wrote between the tags, and the attributes that hold Markdown, rendered. */
type Parts = Readonly<Record<string, ReactNode>>;

/**
 * Makes the component that stands for a tag: it reads the author's strings by the tag's schema and hands them on.
 *
 * @param tag the tag, from `components/tags.ts`
 * @param view what the tag shows, given its attributes, its rendered parts (`children`, and each Markdown attribute), and
 *   what the tag around it handed on
 * @returns a component for MDX
 */
export function bind<Attributes extends z.ZodObject>(
  tag: { readonly attributes: Attributes },
  view: (attributes: z.infer<Attributes>, parts: Parts, given?: string) => ReactNode,
): Components[string] {
  return function BoundTag({ children, given, ...attributes }: Record<string, unknown>) {
    const parts = partsOf(children);
    const read = tag.attributes.safeParse({ ...stringsFor(parts), ...attributes });
    // What does not fit was reported by the check; only in development does a page with problems get this far.
    return read.success ? view(read.data, parts, typeof given === 'string' ? given : undefined) : null;
  };
}

/**
 * Hands something on to the tags that stand directly in another; no editor can write it.
 *
 * @param children the parts of the tag
 * @param given what their views get
 */
export function handOn(children: ReactNode, given: string | undefined): ReactNode {
  return Children.map(children, (child) =>
    isValidElement<{ given?: string }>(child) ? cloneElement(child, { given }) : child,
  );
}

/** Stands for an attribute that holds Markdown; `lib/mdx` puts it first into its tag. */
export function Slot({ children }: { readonly of: string; readonly children?: ReactNode }) {
  return children;
}

/** An attribute that holds Markdown arrives as a part; its schema still wants a string, and often one with words in it. */
function stringsFor(parts: Parts): Record<string, string> {
  const slots = Object.keys(parts).filter((name) => name !== 'children');
  return Object.fromEntries(slots.map((name) => [name, 'rendered']));
}

function partsOf(children: unknown): Parts {
  const parts: Record<string, ReactNode> = {};
  const rest: ReactNode[] = [];
  for (const child of Children.toArray(isNode(children) ? children : undefined)) {
    if (isValidElement<{ of: string }>(child) && child.type === Slot) parts[child.props.of] = child;
    else if (typeof child !== 'string' || child.trim() !== '') rest.push(child);
  }
  return { ...parts, children: rest.length > 0 ? rest : undefined };
}

function isNode(children: unknown): children is ReactNode {
  return children !== undefined;
}
