import { parseStartOptions } from '../../../workbench/server/start-options';

test('opens the sample in a browser when nothing is said', () => {
  expect(parseStartOptions([])).toEqual({ file: null, port: 3100, open: true });
});

test('takes a file, a port and the wish for no browser, in any order', () => {
  const expected = { file: 'số liệu 2022.xlsx', port: 0, open: false };
  expect(parseStartOptions(['số liệu 2022.xlsx', '--port', '0', '--no-open'])).toEqual(expected);
  expect(parseStartOptions(['--no-open', '--port=0', 'số liệu 2022.xlsx'])).toEqual(expected);
});

test.each([
  [['a.xlsx', 'b.xlsx'], 'More than one file: a.xlsx, b.xlsx'],
  [['--port', '70000'], 'No port: 70000'],
  [['--port', '1.5'], 'No port: 1.5'],
  [['--port', ''], 'No port: '],
  [['--quiet'], "Unknown option '--quiet'"],
])('refuses %p', (words, message) => {
  expect(() => parseStartOptions(words)).toThrow(message);
});
