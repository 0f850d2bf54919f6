/** Says that something is being done whose length is not known. */
export function BusyLine({ text }: { text: string }) {
  return (
    <p className="busy">
      <span className="wheel" aria-hidden="true" /> {text}
    </p>
  );
}
