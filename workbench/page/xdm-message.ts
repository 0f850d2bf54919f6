/**
 * A request of the genuine library to its host, out of the envelope in which they talk by `postMessage`: JSON text
 * whose names begin with an underscore (`Microsoft.Office.Common.Request` in the library).
 */
export interface XdmRequest {
  readonly action: 'invoke' | 'register' | 'unregister';
  /** The method called or the event's name. */
  readonly name: string;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

const actions = ['invoke', 'register', 'unregister'] as const;

/** Results of a call in the library's own numbers (`Microsoft.Office.Common.InvokeResultCode`). */
export const invokeResult = { ok: 0, errorHandlingRequest: -2 } as const;

/**
 * The request in a message of the add-in's page, or null when the message is none: the page may post others, and
 * answers to a host's own requests are of no interest here.
 */
export function parseRequest(message: unknown): XdmRequest | null {
  if (typeof message !== 'string') return null;
  const fields = parseObject(message);
  if (fields?.['_messageType'] !== 0) return null;
  const action = actions[Number(fields['_actionType'])];
  const { _actionName: name, _conversationId: conversationId, _correlationId: correlationId } = fields;
  if (action === undefined || typeof name !== 'string') return null;
  if (typeof conversationId !== 'string' || typeof correlationId !== 'number') return null;
  return { action, name, conversationId, correlationId, data: fields['_data'] };
}

/** The message that answers a request. */
export function answerMessage(request: XdmRequest, origin: string, errorCode: number, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request.name,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _origin: origin,
    _data: data,
    _errorCode: errorCode,
    _responseType: 0,
    _serializerVersion: 1,
  });
}

/** The message that raises an event for which the add-in's page has registered. */
export function eventMessage(name: string, conversationId: string, origin: string, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: name,
    _conversationId: conversationId,
    // The library finds the handler by the name alone.
    _correlationId: 0,
    _origin: origin,
    _data: data,
    _errorCode: invokeResult.ok,
    _responseType: 1,
    _serializerVersion: 1,
  });
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return isRecord(parsed) ? parsed : null;
  } catch {
    // Not one of the library's messages, which are always JSON.
    return null;
  }
}

/** An object with names, as JSON gives it; not an array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
