import * as fc from 'fast-check';
import { jsonSize } from '../../../workbench/protocol/json-size';

test('the size of a value is that of its JSON text in UTF-8', () => {
  const strings = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\ud800', 'Đức', '\u0007"\\\n', '😀'),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.jsonValue(),
        strings,
        fc.array(fc.dictionary(strings, fc.option(strings, { nil: undefined }))),
      ),
      (value) => {
        expect(jsonSize(value)).toBe(Buffer.byteLength(JSON.stringify(value)));
      },
    ),
  );
});

test('what is not JSON is refused', () => {
  expect(() => jsonSize(() => 1)).toThrow(TypeError);
});
