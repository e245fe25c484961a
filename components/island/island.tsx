interface IslandProps {
  /** The island's name: that of `components/<name>/<name>.island.ts`. */
  readonly name:
    | 'copy'
    | 'find'
    | 'gallery'
    | 'live'
    | 'local-time'
    | 'mine'
    | 'my-programme'
    | 'now'
    | 'search'
    | 'video';
}

/**
 * The script of a component that is nicer with one. React writes an `async` script once, however often a page asks for
 * it; being a module, it stands in nobody's way.
 */
export function Island({ name }: IslandProps) {
  return <script async type="module" src={`/files/islands/${name}.js`} />;
}
