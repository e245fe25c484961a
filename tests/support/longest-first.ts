import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take most of a minute or more, the longest first. */
const long = ['accessibility', 'pages', 'own-time', 'now'];

/**
 * Begins with what takes longest, so that no processor has to wait for it at the end. Vitest does so by itself only
 * where it has run before.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const place = long.findIndex((name) => moduleId.endsWith(`/browser/${name}.test.ts`));
  return place < 0 ? long.length : place;
}
