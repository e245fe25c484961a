import { slotsOf } from '../../content';
import { didYouMean } from '../../nearest';
import type { Finding, Material, Rule } from '../rule';

/** A field that holds an address or a file of `public/`, and where it stands. */
interface Field {
  readonly value?: string;
  readonly path: readonly PropertyKey[];
}

/** What papers and sessions offer from `public/` is there. */
export const presentedFiles: Rule = {
  id: 'presented-file',
  about: 'The files that papers and sessions offer (pdf, slides, poster, video, materials) are in public/.',
  severity: 'error',
  example: { wrong: 'pdf: /papers/tvelve.pdf', right: 'pdf: /papers/twelve.pdf' },
  find: (material) => {
    const files = material.publicFiles.map((file) => `/${file}`);
    return material.sources.flatMap(({ kind, id, yaml }) =>
      fieldsOf(material, kind, id).flatMap(({ value, path }): Finding[] => {
        if (value === undefined || !value.startsWith('/') || files.includes(value)) return [];
        const hint = didYouMean(value, files) ?? 'Put the file into public/, or give a full web address.';
        return [{ ...yaml.placeOf(path), message: `no file "${value}" in public/`, hint }];
      }),
    );
  },
};

function fieldsOf({ workshop }: Material, kind: string, id: string): Field[] {
  if (kind === 'paper') {
    const paper = workshop.papers.find((one) => one.id === id);
    return (['pdf', 'slides', 'poster', 'video'] as const).map((name) => ({
      value: paper?.[name],
      path: [name],
    }));
  }
  if (kind !== 'schedule') return [];
  return (workshop.schedule?.days ?? [])
    .flatMap(slotsOf)
    .flatMap(({ slot: { path, slides, video, materials } }) => [
      { value: slides, path: [...path, 'slides'] },
      { value: video, path: [...path, 'video'] },
      ...materials.map(({ url }, index) => ({ value: url, path: [...path, 'materials', index, 'url'] })),
    ]);
}
