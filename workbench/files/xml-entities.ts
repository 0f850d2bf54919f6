/** The entities that XML itself knows (XML 1.0, 4.6); without a document type there are no others. */
const predefined: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['apos', "'"],
  ['quot', '"'],
]);

export function hasEntity(text: string): boolean {
  return text.includes('&');
}

/** The text with its references resolved; null when one is not known or means no character of XML. */
export function resolveEntities(text: string): string | null {
  let wrong = false;
  const resolved = text.replace(/&([^&;]*)(;?)/g, (_whole, name: string, end: string) => {
    const character = end === '' ? undefined : (predefined.get(name) ?? characterOf(name));
    if (character === undefined) wrong = true;
    return character ?? '';
  });
  return wrong ? null : resolved;
}

/** `#10` or `#x1F600`. */
function characterOf(reference: string): string | undefined {
  const match = /^#(?:x([0-9A-Fa-f]+)|([0-9]+))$/.exec(reference);
  if (!match) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  const allowed =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return allowed ? String.fromCodePoint(code) : undefined;
}
