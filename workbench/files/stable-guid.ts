/** A GUID that depends on nothing but the text; a text that is one already is only put in capitals. */
export function stableGuid(text: string): string {
  if (/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i.test(text)) return text.toUpperCase();
  let digits = '';
  for (let seed = 0; seed < 4; seed += 1) {
    let hash = 0x811c9dc5 ^ seed;
    for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    digits += (hash >>> 0).toString(16).toUpperCase().padStart(8, '0');
  }
  return `{${digits.slice(0, 8)}-${digits.slice(8, 12)}-${digits.slice(12, 16)}-${digits.slice(16, 20)}-${digits.slice(20)}}`;
}
