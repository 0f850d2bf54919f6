import fc from 'fast-check';
import { KeyCodes } from '../../src/measures/key-codes';

it('gives each text its code, whatever texts it is among', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 12 }), { maxLength: 200 }), (texts) => {
      const codeOf = (text: string): number =>
        [...text].reduce((sum, sign) => sum * 31 + (sign.codePointAt(0) ?? 0), 7) | 0;
      const keys = new KeyCodes(codeOf);
      for (const text of [...texts, ...texts]) expect(keys.code(text)).toBe(codeOf(text));
    }),
  );
});

it('reads each different text once', () => {
  const read = jest.fn((text: string) => text.length);
  const keys = new KeyCodes(read);
  for (let round = 0; round < 3; round++) {
    for (const text of ['Đảng ủy xã Hòa Bình', 'Đảng ủy xã Tân Lập', '']) keys.code(text);
  }
  expect(read.mock.calls.map(([text]) => text)).toEqual(['Đảng ủy xã Hòa Bình', 'Đảng ủy xã Tân Lập', '']);
});

it('knows what it was told, first things first, whatever is told and read beside', () => {
  const text = fc.oneof(fc.constantFrom('', 'HTTNV', 'HTNV'), fc.string({ maxLength: 10 }));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 2000 }), fc.array(text, { maxLength: 50 }), (told, asked) => {
      const keys = new KeyCodes(() => -1, told.length);
      told.forEach((one, index) => {
        keys.tell(one, index);
      });
      for (const one of [...told, ...asked]) expect(keys.code(one)).toBe(told.indexOf(one));
    }),
    { numRuns: 30 },
  );
});

it('tells 20,000 texts apart whose length and sampled characters are the same, so that all crowd at one place', () => {
  const texts = Array.from(
    { length: 20_000 },
    (_, index) => `${String(index).padStart(6, '0')}${'a'.repeat(60)}`,
  );
  // Only the characters 1 to 5 differ, and of 66 the first, every eighth and the last four are looked at.
  expect(new Set(texts.map((text) => text.charAt(0) + text.slice(6))).size).toBe(1);
  const keys = new KeyCodes((text) => Number(text.slice(0, 6)));
  expect(texts.every((text, index) => keys.code(text) === index)).toBe(true);
  expect(texts.every((text, index) => keys.code(text) === index)).toBe(true);
});
