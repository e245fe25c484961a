import type { ReactNode } from 'react';
import { tags } from '../components/tags';
import type { Workshop } from '../lib/content';
import { isPlain, readLine, renderBody, type ReadBody } from '../lib/mdx';
import { wordsFor } from '../lib/words';
import { bindTags } from './mdx-components';
import { pieceNames } from './tags/context';

/** Tags that belong into lines of text. */
const inline = Object.fromEntries(Object.entries(tags).filter(([, tag]) => 'inline' in tag));

const read = new Map<string, ReadBody>();

interface LineProps {
  readonly workshop: Workshop;
  /** The address of the page on which the text stands. */
  readonly url: string;
  /** Markdown of one line: a title, a note. */
  readonly text: string;
  /** Whether a link stands around it: links in it are then only their words. */
  readonly isLinked?: boolean;
}

/** A line of Markdown from data, rendered as part of the text around it. */
export async function Line({ workshop, url, text, isLinked = false }: LineProps) {
  if (isPlain(text)) return text;
  const line = read.get(text) ?? readLine({ file: '', text, line: 1 }, inline);
  read.set(text, line);
  const components = bindTags({ workshop, url, outline: line.outline, pictures: [], pieces: pieceNames() });
  const within = { ...components, p: Words, ...(isLinked && { a: Words }) };
  return renderBody(line, within, wordsFor(workshop.site.lang));
}

/** What it holds, and nothing around it. */
function Words({ children }: { readonly children?: ReactNode }) {
  return children;
}
