import path from 'node:path';

/**
 * @typedef {{ name: string, rooms: string[] }} Floor  A floor of the house; rooms are folders or files, relative to the repository.
 * @typedef {{ floors: Floor[], beside: string[], outside: string[] }} House
 */

/**
 * Finds the room a file stands in.
 *
 * @param {House} house
 * @param {string} file  path relative to the repository, with forward slashes
 * @returns {{ room: string, floor: number | 'beside' | 'outside' } | undefined} undefined when no floor holds the file
 */
export function roomOf(house, file) {
  const holds = (/** @type {string} */ room) => file === room || file.startsWith(`${room}/`);
  for (const [floor, { rooms }] of house.floors.entries()) {
    const room = rooms.find(holds);
    if (room) return { room, floor };
  }
  const beside = house.beside.find(holds);
  if (beside) return { room: beside, floor: 'beside' };
  const outside = house.outside.find(holds);
  return outside ? { room: outside, floor: 'outside' } : undefined;
}

/**
 * Says why one file may not import another, or undefined when it may. The whole rule of the house: imports go down
 * only, and rooms on one floor never import each other. What stands beside the house imports nothing of it; what
 * stands outside may import all and is imported by none.
 *
 * @param {House} house
 * @param {string} from  the importing file, relative to the repository
 * @param {string} to  the imported file, relative to the repository
 * @returns {string | undefined}
 */
export function forbidden(house, from, to) {
  const here = roomOf(house, from);
  const there = roomOf(house, to);
  if (!here) return `${from} stands on no floor: give its folder a floor in eslint.config.js`;
  if (!there) return `${to} stands on no floor: give its folder a floor in eslint.config.js`;
  if (here.room === there.room || here.floor === 'outside') return undefined;
  if (there.floor === 'outside') return `${there.room} may not be imported from the house`;
  if (here.floor === 'beside' || there.floor === 'beside')
    return `${here.room} and ${there.room} know nothing of each other`;
  if (there.floor === here.floor)
    return `${here.room} and ${there.room} stand on one floor and never import each other`;
  return there.floor > here.floor
    ? `${here.room} may import only from floors below; ${there.room} is above`
    : undefined;
}

/**
 * Makes the ESLint rule that holds every relative import to the drawing.
 *
 * @param {House} house
 * @param {string} root  the repository's folder, absolute
 * @returns {import('eslint').Rule.RuleModule}
 */
export function floorsRule(house, root) {
  const relative = (/** @type {string} */ file) => path.relative(root, file).split(path.sep).join('/');
  return {
    meta: { type: 'problem', schema: [] },
    create(context) {
      const from = relative(context.filename);
      /** @param {import('estree').Node} node @param {unknown} source */
      const check = (node, source) => {
        // Configuration at the root belongs to no room.
        if (typeof source !== 'string' || !source.startsWith('.') || !from.includes('/')) return;
        const to = relative(path.resolve(path.dirname(context.filename), source));
        const isRootFile = !to.includes('/');
        const message = isRootFile ? undefined : forbidden(house, from, resolveRoomFile(house, to));
        if (message) context.report({ node, message });
      };
      return {
        ImportDeclaration: (node) => check(node, node.source.value),
        ExportAllDeclaration: (node) => check(node, node.source.value),
        ExportNamedDeclaration: (node) => node.source && check(node, node.source.value),
        ImportExpression: (node) =>
          check(node, node.source.type === 'Literal' ? node.source.value : undefined),
      };
    },
  };
}

/**
 * Imports carry no extension; a room that is one file does (`lib/dates.ts`).
 *
 * @param {House} house
 * @param {string} to
 */
function resolveRoomFile(house, to) {
  return roomOf(house, to) || !roomOf(house, `${to}.ts`) ? to : `${to}.ts`;
}
