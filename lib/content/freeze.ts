/**
 * Freezes a value and all it holds, so that nothing changes after loading.
 *
 * @param value plain data: objects, arrays and primitives
 * @returns the same value
 */
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}
