import { readFileSync } from 'node:fs';
import { installedFunctions, installFunctions } from '../../src/actions/install-functions';
import { standardSettings } from '../../src/actions/standard-settings';
import { HeadlessWorkbook } from '../../workbench/headless/headless-workbook';

export const sample = readFileSync('assets/samples/binh-thuan.xlsx');
/** The report that the tests write, with the name of its sheet. */
export const of2022 = { reports: ['attainment' as const], year: 2022 };
export const report = 'Báo cáo chỉ tiêu 2022';
export const settings = standardSettings('vi', new Date(2022, 11, 31));

/** The workbook that is open; `reopen` closes it and opens a file in its place. */
interface OpenSample {
  (): HeadlessWorkbook;
  reopen(bytes: Uint8Array): Promise<void>;
}

/** Opens the sample with the add-in's functions on it before each test and closes it afterwards; gives the open one. */
export function sampleWorkbookBeforeEach(): OpenSample {
  let workbook: HeadlessWorkbook;
  const open = async (bytes: Uint8Array) => {
    workbook = await HeadlessWorkbook.open(bytes, installedFunctions('vi'));
    installFunctions(() => 'vi');
  };
  beforeEach(() => open(sample));
  afterEach(() => workbook.close());
  return Object.assign(() => workbook, {
    reopen: async (bytes: Uint8Array) => {
      await workbook.close();
      await open(bytes);
    },
  });
}
