import { createHash } from 'node:crypto';
import { hashPassword, isPassword } from '../../../workbench/book/password-hash';

test('a password is known again by its hash, another is not', async () => {
  const hash = await hashPassword('mật khẩu');
  expect(await isPassword(hash, 'mật khẩu')).toBe(true);
  expect(await isPassword(hash, 'mật khẩU')).toBe(false);
  expect(await hashPassword('mật khẩu')).not.toEqual(hash);
});

/** Source: ECMA-376 part 1, 18.2.29 (and MS-OFFCRYPTO 2.4.2.4), with node's own hash as the second opinion. */
test('the hash is that of the standard', async () => {
  const salt = Buffer.from('c2FsdHNhbHRzYWx0c2FsdA==', 'base64');
  let hash = createHash('sha512').update(salt).update(Buffer.from('a1', 'utf16le')).digest();
  for (let turn = 0; turn < 300; turn += 1) {
    const number = Buffer.alloc(4);
    number.writeUInt32LE(turn);
    hash = createHash('sha512').update(hash).update(number).digest();
  }
  const kept = {
    algorithm: 'SHA-512',
    hash: hash.toString('base64'),
    salt: salt.toString('base64'),
    spinCount: 300,
  };
  expect(await isPassword(kept, 'a1')).toBe(true);
});

/** Source: the OpenOffice.org documentation of the Excel file format, 4.18.4: the hash of "abcdefghij" is FEF1. */
test('the old 16-bit hash', async () => {
  expect(await isPassword({ legacy: 'FEF1' }, 'abcdefghij')).toBe(true);
  expect(await isPassword({ legacy: 'FEF1' }, 'abcdefghik')).toBe(false);
});
