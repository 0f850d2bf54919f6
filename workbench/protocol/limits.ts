import { jsonSize } from './json-size';
import type { RequestBody, ResponseBody } from './messages';
import { RequestRefusal } from './request-refusal';

/** The Excel that the host plays, as far as what a request may weigh. */
export type PlayedPlatform = 'web' | 'desktop';

/**
 * Bytes of a request, and of an answer; null for no limit. That a read stops at five million cells holds everywhere and
 * stands with the cells. Source: Microsoft, "Resource limits and performance optimization for Office Add-ins", Excel
 * add-ins: "Excel on the web has a payload size limit for requests and responses of 5MB."
 */
export const payloadLimits: Readonly<Record<PlayedPlatform, number | null>> = {
  web: 5 * 1024 * 1024,
  desktop: null,
};

/** The request's bytes. Throws RequestPayloadSizeLimitExceeded: nothing of it is carried out. */
export function weighRequest(body: RequestBody, limit: number | null): number {
  const bytes = jsonSize(body);
  if (limit !== null && bytes > limit) {
    throw new RequestRefusal('RequestPayloadSizeLimitExceeded', `${bytes} of ${limit} bytes.`);
  }
  return bytes;
}

/** The answer's bytes. Throws ResponsePayloadSizeLimitExceeded: what the request wrote stays. */
export function weighAnswer(body: ResponseBody, limit: number | null): number {
  const bytes = jsonSize(body);
  if (limit !== null && bytes > limit) {
    throw new RequestRefusal('ResponsePayloadSizeLimitExceeded', `${bytes} of ${limit} bytes.`);
  }
  return bytes;
}
