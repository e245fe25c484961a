import MiniSearch from 'minisearch';
import { searchOptions, type SearchEntry } from './fields';

/**
 * Makes the index that a visitor's browser loads when they search.
 *
 * @param entries what can be found, in the order in which equals are listed
 * @returns JSON for `MiniSearch.loadJSON`; the same entries give the same bytes
 */
export function searchIndex(entries: readonly SearchEntry[]): string {
  const index = new MiniSearch<SearchEntry & { id: number }>({
    ...searchOptions,
    fields: [...searchOptions.fields],
    storeFields: [...searchOptions.storeFields],
    searchOptions: { ...searchOptions.searchOptions },
  });
  index.addAll(entries.map((entry, id) => ({ id, ...entry })));
  return JSON.stringify(index);
}
