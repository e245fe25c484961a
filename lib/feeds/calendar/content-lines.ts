/**
 * Writes a property as a content line (RFC 5545, 3.1).
 *
 * @param name with its parameters: `DTSTART;VALUE=DATE`
 * @param value as it stands in the file: text must have gone through {@link textValue}
 * @returns the line, folded, with its end
 */
export function contentLine(name: string, value: string): string {
  return `${fold(`${name}:${value}`)}\r\n`;
}

/**
 * Writes text as a value (RFC 5545, 3.3.11).
 *
 * @param text any text; control characters have no place in a calendar and go
 */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]+/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/**
 * Writes text as the value of a parameter (RFC 5545, 3.2); a quotation mark cannot stand in one.
 *
 * @param text any text
 */
export function parameterValue(text: string): string {
  return `"${text.replace(/\p{Cc}+/gu, ' ').replaceAll('"', "'")}"`;
}

/** Lines are not longer than this, without their end. */
const octets = 75;

/** Cuts between characters, never within the octets of one. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let size = 0;
  for (const character of line) {
    const more = Buffer.byteLength(character);
    if (size + more > octets) {
      lines.push(current);
      // The space that begins a continued line counts.
      [current, size] = [' ', 1];
    }
    current += character;
    size += more;
  }
  return [...lines, current].join('\r\n');
}
