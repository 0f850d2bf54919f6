import { fill } from '../language/fill';

/** The version of these very files, from the page itself: Excel may keep older ones for a day. */
export function VersionLine({ template }: { template: string }) {
  const version = document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? '';
  return <p className="version">{fill(template, { version })}</p>;
}
