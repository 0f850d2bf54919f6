import { BrowserTransport } from '../../../workbench/page/browser-transport';
import type { ResponseBody } from '../../../workbench/protocol/messages';
import { refusalCodes, RequestRefusal } from '../../../workbench/protocol/request-refusal';
import { conversationId, origin, paneContext } from './pane-context';

/** A request as the library sends it, captured from office.js 1.1.110, with an empty batch. */
const request =
  '{"_messageType":0,"_actionName":"executeMethod","_conversationId":"conv1","_correlationId":7,"_origin":"https://localhost:3000","_data":{"ArrayData":["IterativeExecutor","POST","ProcessQuery",["SdkVersion","officejs"],"{\\"Actions\\":[],\\"ObjectPaths\\":{}}",0,4,"","","","","",""],"DdaMethod":{"ControlId":"app1","Version":1,"DispatchId":93}},"_actionType":0,"_serializerVersion":1}';

async function answerTo(handle: () => Promise<ResponseBody>): Promise<{ data: unknown; faults: string[] }> {
  const sent: { _data: unknown }[] = [];
  const faults: string[] = [];
  const transport = new BrowserTransport({
    host: { handle, onMessages: () => () => undefined },
    context: paneContext,
    conversationId,
    origin,
    settings: { read: () => [], write: () => undefined },
    post: (message) => sent.push(JSON.parse(message) as { _data: unknown }),
    onFault: (fault) => faults.push(fault.message),
  });
  await transport.receive(request);
  return { data: sent[0]?._data, faults };
}

/** Source: the numbers that the library turns into codes, `OSF.DDA.ErrorCodeManager.errorCodes`; host-protocol §1.5. */
const numbers = {
  InvalidOperationInCellEditMode: 5004,
  AccessDenied: 7000,
  ActivityLimitReached: 5102,
  InvalidOrTimedOutSession: 5012,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  GeneralException: 5001,
} as const;

test.each(refusalCodes)(
  'a request refused with %s is answered with its number, and is no fault of the host',
  async (code) => {
    const { data, faults } = await answerTo(() => Promise.reject(new RequestRefusal(code)));
    expect(data).toEqual({ Error: numbers[code], Version: 1 });
    expect(faults).toEqual([]);
  },
);

test('a bug of the host is told apart from a refusal', async () => {
  const { data, faults } = await answerTo(() => Promise.reject(new Error('a bug')));
  expect(data).toEqual({ Error: 5001, Version: 1 });
  expect(faults).toEqual(['a bug']);
});
