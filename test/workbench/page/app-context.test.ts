import { requirementSetsOf } from '../../../workbench/protocol/requirement-sets';
import { addInAddress, appContext, type AddInStart } from '../../../workbench/page/app-context';

const start: AddInStart = {
  conversationId: 'c-1',
  origin: 'https://localhost:3000',
  parentAddress: 'https://localhost:3000/workbench/',
  paneAddress: 'https://localhost:3000/taskpane.html?a=b',
  locale: 'vi-VN',
  requirementSets: requirementSetsOf('ltsc-2021'),
  fileName: 'x.xlsx',
};

test('starts the add-in as Excel on the web does: host in the query, way back last in the fragment', () => {
  const address = new URL(addInAddress(start));
  expect(address.searchParams.get('a')).toBe('b');
  const host = address.searchParams.get('_host_Info')?.split('$');
  // host, platform, version, locale, correlation id, not a dialog, no telemetry, shared runtime + custom functions
  expect(host).toEqual(['Excel', 'Web', '16.00', 'vi-VN', 'c-1', '', 'disableLogging', '3']);
  expect(address.hash.split('&_xdm_Info=')[1]?.split('|')).toEqual([
    'c-1',
    'attainment',
    'https://localhost:3000/workbench/',
  ]);
});

test('pane and parent share the host name, without which the library never starts', () => {
  const address = new URL(addInAddress(start));
  const parent = new URL(decodeURIComponent(address.hash).split('|')[2] ?? '');
  expect([address.protocol, address.hostname]).toEqual(['https:', parent.hostname]);
});

test('announces the requirement sets of the Excel that is played, and no others', () => {
  expect(JSON.parse(appContext(start)._requirementMatrix)).toStrictEqual({
    ExcelApi: '1.14',
    CustomFunctionsRuntime: '1.3',
    SharedRuntime: '1.1',
    RibbonApi: '1.2',
    AddinCommands: '1.1',
    CustomFunctions: '1.9',
    RichApiRuntime: '1.1',
  });
});
