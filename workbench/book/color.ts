import { ColorKit } from '@univerjs/core';
import { invalidArgument } from './office-failure';

/** `#RRGGBB` for `#rrggbb` or an HTML colour name, the two forms that Office.js takes; InvalidArgument for others. */
export function readColor(text: string, member: string): string {
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = /^[a-z]+$/i.test(text) ? new ColorKit(text) : null;
  if (!named?.isValid) throw invalidArgument(member, `"${text}" is no colour such as #FFA500 or orange.`);
  return named.toHexString().slice(0, 7).toUpperCase();
}

/** `#RRGGBB` of a colour as Univer keeps it, which may be `rgb(…)` as well. */
export function officeColor(color: string): string {
  if (/^#[0-9a-f]{6}$/i.test(color)) return color.toUpperCase();
  return new ColorKit(color).toHexString().slice(0, 7).toUpperCase();
}
