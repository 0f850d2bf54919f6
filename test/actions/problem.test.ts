import { problemOfBug } from '../../src/actions/problem';

test('a bug is told as one of ours, with its own words', () => {
  const problem = problemOfBug(new TypeError('rows is not iterable'), 'vi');
  expect(problem.title).toBe('Phần bổ trợ gặp lỗi');
  expect(problem.sentence).toBe('Phần bổ trợ gặp lỗi ngoài dự kiến: “rows is not iterable”.');
});

test('a part of the add-in that was not handed out is told without an address, with what to do', () => {
  const missing = new Error('Loading chunk 42 failed.\n(error: https://localhost:3000/views.js)');
  missing.name = 'ChunkLoadError';
  const problem = problemOfBug(missing, 'en');
  expect(problem.title).toBe('A part of the add-in could not be loaded');
  expect(Object.values(problem).join(' ')).not.toContain('https');
  expect(problem.advice).toContain('network connection');
});
