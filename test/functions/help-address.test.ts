import { helpAddress, helpFiles } from '../../src/functions/help-address';
import { languages } from '../../src/language/language';

test.each([
  ['https://server.example/attainment', 'https://server.example/attainment/help-vi.html#PACE'],
  ['https://server.example/attainment/', 'https://server.example/attainment/help-vi.html#PACE'],
  ['https://localhost:3000', 'https://localhost:3000/help-vi.html#PACE'],
])('under %s the help for PACE is %s', (base, address) => {
  expect(helpAddress(base, 'vi', 'PACE')).toBe(address);
});

test('each language has a page of its own', () => {
  expect(new Set(languages.map((language) => helpFiles[language])).size).toBe(languages.length);
});

test('a base that is no address is an error, not a broken link', () => {
  expect(() => helpAddress('attainment', 'vi', 'PACE')).toThrow('Invalid URL');
});
