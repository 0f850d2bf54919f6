import { languageFetcher } from '../../src/language/language-fetcher';

test('words are fetched once, then at hand; those of another language are not', async () => {
  let fetches = 0;
  const words = languageFetcher({
    vi: () => Promise.resolve(`chào ${String(++fetches)}`),
    en: () => Promise.resolve('hello'),
    de: () => Promise.resolve('hallo'),
  });
  expect(() => words.of('vi')).toThrow('"vi" were not fetched');
  await words.fetch('vi');
  await words.fetch('vi');
  expect(words.of('vi')).toBe('chào 1');
  expect(() => words.of('de')).toThrow('"de" were not fetched');
});

test('a fetch that failed is told, and can be tried again', async () => {
  let isReachable = false;
  const fetchers = () => (isReachable ? Promise.resolve('xin chào') : Promise.reject(new Error('offline')));
  const words = languageFetcher({ vi: fetchers, en: fetchers, de: fetchers });
  await expect(words.fetch('vi')).rejects.toThrow('offline');
  isReachable = true;
  await words.fetch('vi');
  expect(words.of('vi')).toBe('xin chào');
});
