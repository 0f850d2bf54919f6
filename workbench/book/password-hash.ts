import { OfficeFailure } from './office-failure';

/** What a file keeps of a password that protects a sheet or the structure: enough to know it again, not to read it. */
export type PasswordHash =
  | {
      /** Such as `SHA-512`. */
      readonly algorithm: string;
      /** Base64. */
      readonly hash: string;
      /** Base64. */
      readonly salt: string;
      readonly spinCount: number;
    }
  | {
      /** Four hexadecimal digits, as Excel wrote them until 2010. */
      readonly legacy: string;
    };

/** Excel turns the hash 100,000 times, which takes seconds here; it reads files with any number of turns. */
const turns = 1_000;

/** The hash of a new password, with a salt of its own. */
export async function hashPassword(password: string): Promise<PasswordHash> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const hash = await turnedHash('SHA-512', password, salt, turns);
  return { algorithm: 'SHA-512', hash: toBase64(hash), salt: toBase64(salt), spinCount: turns };
}

/**
 * AccessDenied when a password is asked for and `given` is another, of a sheet and of the workbook alike. Microsoft
 * documents no code for it; this one says "You cannot perform the requested operation" (docs/testing/application-specific-api-error-handling.md).
 */
export async function requirePassword(
  hash: PasswordHash | null,
  given: string,
  member: string,
): Promise<void> {
  if (hash === null || (await isPassword(hash, given))) return;
  throw new OfficeFailure(
    'AccessDenied',
    `You cannot perform the requested operation: the password is not the right one (${member}).`,
  );
}

/** Whether the password is the one that was set. NotImplemented for an algorithm that browsers do not have. */
export async function isPassword(hash: PasswordHash, password: string): Promise<boolean> {
  if ('legacy' in hash) return legacyHash(password) === Number.parseInt(hash.legacy, 16);
  const own = await turnedHash(hash.algorithm, password, fromBase64(hash.salt), hash.spinCount);
  return toBase64(own) === hash.hash;
}

/** ECMA-376 part 1, 18.2.29 (workbookProtection): salt and password, then the hash with the number of each turn. */
async function turnedHash(
  algorithm: string,
  password: string,
  salt: Uint8Array,
  spinCount: number,
): Promise<Uint8Array> {
  const name = algorithm.toUpperCase().replace(/^SHA(?=\d)/, 'SHA-');
  if (!['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'].includes(name)) {
    throw new OfficeFailure(
      'NotImplemented',
      `This host cannot check passwords that are hashed with ${algorithm}.`,
    );
  }
  const digest = async (bytes: Uint8Array<ArrayBuffer>) =>
    new Uint8Array(await crypto.subtle.digest(name, bytes));
  let hash = await digest(joined(salt, utf16(password)));
  for (let turn = 0; turn < spinCount; turn += 1) {
    hash = await digest(joined(hash, Uint8Array.of(turn, turn >> 8, turn >> 16, turn >> 24)));
  }
  return hash;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}

/** The 16-bit hash (ECMA-376 part 4, 14.2.1, legacy password hash). Only characters of one byte take part as they are. */
function legacyHash(password: string): number {
  let hash = 0;
  for (const character of [...password].reverse()) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= character.charCodeAt(0) & 0xff;
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return hash ^ password.length ^ 0xce4b;
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
