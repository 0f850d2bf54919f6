/** The code of the error with which what is done in `run` is refused; 'not refused' when it is not. */
export function refusalOf(run: () => Promise<unknown>): Promise<string> {
  return run().then(
    () => 'not refused',
    (error: unknown) => (error as OfficeExtension.Error).code,
  );
}
