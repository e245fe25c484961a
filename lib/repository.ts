/** How a forge spells its addresses below a repository. */
interface Forge {
  readonly edit: (branch: string, file: string) => string;
  readonly issue: string;
}

const github: Forge = { edit: (branch, file) => `edit/${branch}/${file}`, issue: 'issues/new' };
const gitlab: Forge = { edit: (branch, file) => `-/edit/${branch}/${file}`, issue: '-/issues/new' };
const gitea: Forge = { edit: (branch, file) => `_edit/${branch}/${file}`, issue: 'issues/new' };

function forgeOf(host: string): Forge {
  if (host.includes('gitlab')) return gitlab;
  return host === 'codeberg.org' || host.includes('gitea') || host.includes('forgejo') ? gitea : github;
}

/**
 * The address at which a file can be edited in the browser.
 *
 * @param repository the repository's own address, on GitHub, GitLab, Codeberg or a forge of their kind
 * @param branch the branch that is published
 * @param file the file's way below the repository's root
 * @returns an address; whoever may not write there is led to a fork by the forge
 */
export function editUrl(repository: string, branch: string, file: string): string {
  const { base, forge } = read(repository);
  return `${base}/${forge.edit(encodeURIComponent(branch), file.split('/').map(encodeURIComponent).join('/'))}`;
}

/**
 * The address at which a problem can be reported.
 *
 * @param repository the repository's own address
 * @param title what the report begins with
 * @returns an address
 */
export function issueUrl(repository: string, title: string): string {
  const { base, forge } = read(repository);
  const key = forge === gitlab ? 'issue[title]' : 'title';
  return `${base}/${forge.issue}?${new URLSearchParams({ [key]: title })}`;
}

function read(repository: string): { base: string; forge: Forge } {
  const base = repository.replace(/\/+$/, '').replace(/\.git$/, '');
  return { base, forge: forgeOf(new URL(base).host) };
}
