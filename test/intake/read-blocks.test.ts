import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBlocks } from '../../src/intake/read-blocks';
import { describeReading, type ReadingDescription } from './describe-reading';
import { blockOf, type SheetCase } from './sheet-case';

const folder = join(process.cwd(), 'test/cases/intake');

function parse<T>(name: string, file: string): T {
  return JSON.parse(readFileSync(join(folder, name, file), 'utf8')) as T;
}

/** Each folder of test/cases/intake is a case: the cells of a sheet and how they are to be read. */
describe('readBlocks', () => {
  const names = readdirSync(folder);

  it('has its golden cases', () => {
    expect(names.length).toBeGreaterThanOrEqual(15);
  });

  it.each(names)('reads %s', (name) => {
    const read = readBlocks([blockOf(parse<SheetCase>(name, 'sheet.json'))]);
    expect(describeReading(read)).toEqual(parse<ReadingDescription>(name, 'expected.json'));
  });
});
