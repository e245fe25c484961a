/**
 * Names a field as editors see it in their file: `licence.year`, `entry 2 ("submission"), date`.
 *
 * @param path from the top of the data
 * @param data of the whole file: entries are called by what they call themselves
 * @returns empty for the whole file
 */
export function fieldName(path: readonly PropertyKey[], data: unknown): string {
  let at = data;
  let name = '';
  for (const step of path) {
    at = partOf(at, step);
    const separator = name === '' ? '' : ', ';
    if (typeof step === 'number') name += `${separator}entry ${step + 1}${calledOf(at)}`;
    else
      name += `${/entry \d+[^,]*$/.test(name) ? separator : name === '' ? '' : '.'}${String(step).slice(0, 80)}`;
  }
  return name;
}

function partOf(data: unknown, step: PropertyKey): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, step)
    ? Reflect.get(data, step)
    : undefined;
}

/** An entry is called by the first of these that it has. */
const names = ['id', 'name', 'title', 'label'];

function calledOf(entry: unknown): string {
  const own = names.map((name) => partOf(entry, name)).find((name) => typeof name === 'string');
  return typeof own === 'string' && own !== '' ? ` ("${own.slice(0, 40)}")` : '';
}
