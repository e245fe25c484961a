import { attributeOf, elementsOf, isComment, nodesOf, type Document } from './tree';

/**
 * Says why a page is not complete HTML, or undefined when it is. React sends a Suspense boundary that was late, that was
 * too large or that failed as a `<template>` at its place (ids `B:…` and `P:…`, or `data-dgst`), with the content in a
 * hidden element at the end of the body (`S:…`) which a script moves. Without that script the text would be lost. What
 * editors call so stands within the page, never beside it.
 */
export function incomplete(document: Document): string | undefined {
  for (const element of elementsOf(document)) {
    const id = attributeOf(element, 'id') ?? '';
    const hidden = attributeOf(element, 'hidden') !== undefined;
    if (element.tagName === 'template' && /^[BP]:/.test(id))
      return `a Suspense boundary waits for its content (${id})`;
    if (element.tagName === 'template' && attributeOf(element, 'data-dgst') !== undefined)
      return 'a Suspense boundary failed and waits for the browser to try again';
    const isLast = element.parentNode?.nodeName === 'body';
    if (hidden && isLast && /^S:/.test(id)) return `content was streamed to the end of the page (${id})`;
  }
  const waiting = nodesOf(document).find((node) => isComment(node) && /^\$[?~!]$/.test(node.data));
  return waiting && 'a Suspense boundary holds its fallback, not its content';
}
