import { patience, startHarness, type Harness } from './harness';

/** The harness of a test file: started before its tests; what they open is closed after each, and all of it at the end. */
export function harnessOfFile(): Pick<Harness, 'open'> {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  }, 5 * patience);
  afterEach(() => harness.closeOpened());
  afterAll(() => harness.close());
  return { open: (options) => harness.open(options) };
}
