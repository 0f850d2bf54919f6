import { openOffice, type OpenOffice } from '../office-fixture';

let office: OpenOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.stop());

/*
 * `Office.addin` in the shared runtime; source: @types/office-js, interface Office.Addin, and
 * docs/develop/show-hide-add-in.md.
 */
test('the add-in hides and shows its pane, and is told of that and of what a person does', async () => {
  const seen: string[] = [];
  const remove = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    seen.push(visibilityMode);
  });
  await Office.addin.hide();
  expect(office.host.runtime.shown).toBe('Background');
  await Office.addin.showAsTaskpane();
  expect(office.host.runtime.shown).toBe('Visible');
  office.host.runtime.show('Background');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(seen).toEqual(['Hidden', 'Taskpane', 'Hidden']);
  await remove();
  await Office.addin.showAsTaskpane();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(seen).toHaveLength(3);
});

test('how it starts with the document is kept', async () => {
  expect(await Office.addin.getStartupBehavior()).toBe(Office.StartupBehavior.none);
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(await Office.addin.getStartupBehavior()).toBe(Office.StartupBehavior.load);
});
