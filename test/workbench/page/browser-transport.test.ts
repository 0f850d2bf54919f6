import { BrowserTransport, type DocumentSettings } from '../../../workbench/page/browser-transport';
import type { ResponseBody, RichApiMessage } from '../../../workbench/protocol/messages';
import { conversationId, origin, paneContext } from './pane-context';

/** Messages as the library sends them, captured from office.js 1.1.110. */
const captured = {
  getContext:
    '{"_messageType":0,"_actionName":"ContextActivationManager_getAppContextAsync","_conversationId":"conv1","_correlationId":0,"_origin":"https://localhost:3000","_data":"attainment","_actionType":0,"_serializerVersion":1}',
  notifyHost:
    '{"_messageType":0,"_actionName":"ContextActivationManager_notifyHost","_conversationId":"conv1","_correlationId":1,"_origin":"https://localhost:3000","_data":["attainment",21,"https://localhost:3000"],"_actionType":0,"_serializerVersion":1}',
  registerMessages:
    '{"_messageType":0,"_actionName":"richApiMessage","_conversationId":"conv1","_correlationId":3,"_origin":"https://localhost:3000","_data":{"controlId":"attainment","eventDispId":33,"targetId":""},"_actionType":1,"_serializerVersion":1}',
  registerCommands:
    '{"_messageType":0,"_actionName":"appCommandInvoked","_conversationId":"conv1","_correlationId":2,"_origin":"https://localhost:3000","_data":{"controlId":"attainment","eventDispId":39,"targetId":""},"_actionType":1,"_serializerVersion":1}',
};

interface SentMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _errorCode: number;
  readonly _responseType: number;
  readonly _data: unknown;
}

function setUp(handle: (body: unknown) => Promise<ResponseBody> = () => Promise.resolve({ Results: [] })) {
  const sent: SentMessage[] = [];
  const faults: string[] = [];
  let emit: (entries: RichApiMessage[]) => void = () => undefined;
  let stored: readonly (readonly [string, string])[] = [['term', '"2020-2025"']];
  const settings: DocumentSettings = {
    read: () => stored,
    write: (next) => {
      stored = next;
    },
  };
  const transport = new BrowserTransport({
    host: {
      handle,
      onMessages(listener) {
        emit = listener;
        return () => {
          emit = () => undefined;
        };
      },
    },
    context: paneContext,
    conversationId,
    origin,
    settings,
    post: (message) => sent.push(JSON.parse(message) as SentMessage),
    onFault: (fault) => faults.push(fault.message),
  });
  return {
    transport,
    sent,
    faults,
    emit: (entries: RichApiMessage[]) => {
      emit(entries);
    },
    stored: () => stored,
  };
}

function executeMethod(fields: object, dispatchId: number, correlationId = 7): string {
  return JSON.stringify({
    _messageType: 0,
    _actionName: 'executeMethod',
    _conversationId: 'conv1',
    _correlationId: correlationId,
    _origin: 'https://localhost:3000',
    _data: { ...fields, DdaMethod: { ControlId: 'attainment', Version: 1, DispatchId: dispatchId } },
    _actionType: 0,
    _serializerVersion: 1,
  });
}

function batch(body: unknown, correlationId?: number): string {
  const head = ['IterativeExecutor', 'POST', 'ProcessQuery', ['SdkVersion', 'officejs']];
  return executeMethod(
    { ArrayData: [...head, JSON.stringify(body), 0, 4, '', '', '', '', '', ''] },
    93,
    correlationId,
  );
}

test('answers the request for the context with every field that the library requires, and the stored settings', async () => {
  const { transport, sent } = setUp();
  await transport.receive(captured.getContext);
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({
    _messageType: 1,
    _responseType: 0,
    _conversationId: 'conv1',
    _correlationId: 0,
    _errorCode: 0,
  });
  const data = sent[0]?._data as Record<string, unknown>;
  // OSF.InitializationHelper looks for these and fails when one is undefined.
  for (const name of [
    '_id',
    '_appName',
    '_appVersion',
    '_appUILocale',
    '_dataLocale',
    '_docUrl',
    '_clientMode',
    '_settings',
    '_reason',
  ]) {
    expect(data[name]).toBeDefined();
  }
  expect(data['_settings']).toEqual([['term', '"2020-2025"']]);
  expect(JSON.parse(String(data['_requirementMatrix']))).toMatchObject({
    ExcelApi: '1.9',
    SharedRuntime: '1.1',
  });
});

test('hands a batch to the host and its answer back, in the order in which the host answers', async () => {
  const bodies: unknown[] = [];
  const { transport, sent } = setUp((body) => {
    bodies.push(body);
    return Promise.resolve({ Results: [{ ActionId: 2, Value: 'kết nạp' }] });
  });
  await transport.receive(batch({ Actions: [{ Id: 2 }], ObjectPaths: {} }, 12));
  expect(bodies).toEqual([{ Actions: [{ Id: 2 }], ObjectPaths: {} }]);
  expect(sent[0]?._correlationId).toBe(12);
  expect(sent[0]?._data).toEqual({
    Error: 0,
    Version: 1,
    Data: [200, ['Content-Type', 'application/json'], '{"Results":[{"ActionId":2,"Value":"kết nạp"}]}'],
  });
});

test('a failure in the host is an internal error to the add-in and is told to the page', async () => {
  const { transport, sent, faults } = setUp(() => Promise.reject(new Error('broken')));
  await transport.receive(batch({}));
  expect(sent[0]?._data).toEqual({ Error: 5001, Version: 1 });
  expect(faults).toEqual(['broken']);
});

test('a dispatch id that the host lacks is refused and named by its number', async () => {
  const { transport, sent, faults } = setUp();
  await transport.receive(executeMethod({}, 64));
  expect(sent[0]?._data).toMatchObject({ Error: 5007 });
  expect(faults[0]).toContain('64');
});

test('a method that the host lacks is refused and named', async () => {
  const { transport, sent, faults } = setUp();
  await transport.receive(captured.notifyHost.replace('notifyHost', 'openWindowInHost'));
  expect(sent[0]?._errorCode).toBe(-2);
  expect(faults[0]).toContain('ContextActivationManager_openWindowInHost');
});

test('an event that the host never raises cannot be registered for', async () => {
  const { transport, sent, faults } = setUp();
  await transport.receive(captured.registerMessages.replace('richApiMessage', 'dialogMessageReceived'));
  expect(sent[0]?._data).toEqual({ Error: 5007 });
  expect(faults[0]).toContain('dialogMessageReceived');
});

test('raises messages of the host as events once the add-in has registered, and no longer after it has left', async () => {
  const { transport, sent, emit } = setUp();
  emit([[1, 1000, '', 'too early', 1, false]]);
  await transport.receive(captured.registerMessages);
  expect(sent.map((message) => message._data)).toEqual([{ Error: 0 }]);
  emit([[1, 1000, '', '[2,"ATTAINMENT",[2071,2000],"Sheet1!A1",0,null]', 2, false]]);
  expect(sent[1]).toMatchObject({
    _actionName: 'richApiMessage',
    _responseType: 1,
    _conversationId: 'conv1',
  });
  expect(sent[1]?._data).toEqual({
    ArrayData: [[1, 1000, '', '[2,"ATTAINMENT",[2071,2000],"Sheet1!A1",0,null]', 2, false]],
  });
  await transport.receive(captured.registerMessages.replace('"_actionType":1', '"_actionType":2'));
  emit([[1, 1000, '', 'too late', 3, false]]);
  expect(sent).toHaveLength(3);
});

test('a ribbon command is done when the add-in says so', async () => {
  const { transport, sent } = setUp();
  await expect(transport.runCommand('RefreshButton', 'refreshReports')).rejects.toThrow('not yet registered');
  await transport.receive(captured.registerCommands);
  let done = false;
  const running = transport.runCommand('RefreshButton', 'refreshReports').then(() => (done = true));
  expect(sent[1]?._actionName).toBe('appCommandInvoked');
  expect(sent[1]?._data).toEqual(['RefreshButton', 'refreshReports', '{"source":{"id":"RefreshButton"}}']);
  await transport.receive(executeMethod({ '0': 'OtherButton', '1': 0, '2': '{}' }, 94));
  expect(done).toBe(false);
  await transport.receive(executeMethod({ '0': 'RefreshButton', '1': 0, '2': '{}' }, 94));
  await running;
  expect(done).toBe(true);
});

test('keeps the document settings that the add-in saves', async () => {
  const { transport, sent, stored } = setUp();
  const properties = [
    ['k', '{"a":1}'],
    ['năm', '2022'],
  ];
  await transport.receive(
    executeMethod({ DdaSettingsMethod: { OverwriteIfStale: true, Properties: properties } }, 76),
  );
  expect(sent[0]?._data).toMatchObject({ Error: 0 });
  expect(stored()).toEqual(properties);
});

/** Method 75 is the library's `dispidLoadSettingsMethod`; for Excel it reads `Name` and `Value` of each setting. */
test('answers settings.refreshAsync with the settings as they are', async () => {
  const { transport, sent } = setUp();
  await transport.receive(executeMethod({ DdaMethod: {} }, 75));
  expect(sent[0]?._data).toEqual({
    Error: 0,
    Version: 1,
    Properties: { Settings: [{ Name: 'term', Value: '"2020-2025"' }] },
  });
});

test('settings that are no pairs of texts change nothing', async () => {
  const { transport, sent, stored, faults } = setUp();
  await transport.receive(executeMethod({ DdaSettingsMethod: { Properties: [['k', 1]] } }, 76));
  expect(sent[0]?._errorCode).toBe(-2);
  expect(faults).toHaveLength(1);
  expect(stored()).toEqual([['term', '"2020-2025"']]);
});

test.each([
  ['no text', { _messageType: 0 }],
  ['no JSON', 'hello'],
  [
    'an answer',
    '{"_messageType":1,"_actionName":"x","_conversationId":"conv1","_correlationId":1,"_actionType":0}',
  ],
  ['another conversation', captured.getContext.replace('conv1', 'conv2')],
  ['JSON of somebody else', '{"type":"webpackOk"}'],
])('lets pass by what is not for it: %s', async (_what, message) => {
  const { transport, sent, faults } = setUp();
  await transport.receive(message);
  expect([sent, faults]).toEqual([[], []]);
});
