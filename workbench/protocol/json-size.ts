/** Bytes of the value as JSON text in UTF-8, counted without making that text: what a request or an answer weighs. */
export function jsonSize(value: unknown): number {
  if (value === undefined) return 0;
  switch (typeof value) {
    case 'string':
      return textSize(value);
    case 'number':
      return Number.isFinite(value) ? String(value).length : 4;
    case 'boolean':
      return value ? 4 : 5;
    case 'object':
      break;
    default:
      throw new TypeError(`A ${typeof value} cannot be sent.`);
  }
  if (value === null) return 4;
  if (Array.isArray(value)) {
    let size = 2 + Math.max(0, value.length - 1);
    for (const item of value) size += item === undefined ? 4 : jsonSize(item);
    return size;
  }
  let size = 2;
  let members = 0;
  for (const [name, item] of Object.entries(value)) {
    if (item === undefined) continue;
    size += textSize(name) + 1 + jsonSize(item);
    members += 1;
  }
  return size + Math.max(0, members - 1);
}

function textSize(text: string): number {
  let size = 2;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code === 0x5c) size += 2;
    else if (code < 0x20) size += isShortEscape(code) ? 2 : 6;
    else if (code < 0x80) size += 1;
    else if (code < 0x800) size += 2;
    else if (code < 0xd800 || code > 0xdfff) size += 3;
    else if (isPair(text, at)) {
      size += 4;
      at += 1;
    } else size += 6; // Half a pair is written as its number.
  }
  return size;
}

/** Backspace, tab, line feed, form feed and carriage return have a letter of their own. */
function isShortEscape(code: number): boolean {
  return code === 8 || code === 9 || code === 10 || code === 12 || code === 13;
}

function isPair(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return text.charCodeAt(at) < 0xdc00 && next >= 0xdc00 && next <= 0xdfff;
}
