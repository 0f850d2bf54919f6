/** The Excels that the host can play. */
export type PlayedHost = 'web' | 'microsoft-365' | 'ltsc-2024' | 'ltsc-2021' | 'least';

/** Highest version of each requirement set; what is not named is not supported. */
export type RequirementSets = Readonly<Record<string, string>>;

/** In the order in which a menu offers them: the newest first. */
export const playedHosts: readonly PlayedHost[] = ['web', 'microsoft-365', 'ltsc-2024', 'ltsc-2021', 'least'];

/**
 * What `Office.context.requirements` knows of each. Source: OfficeDev/office-js-docs-reference, docs/requirement-sets:
 * excel/excel-api-requirement-sets.md (ExcelApi 1.20 on the web and from version 2509 with Microsoft 365; 1.17 in Office
 * 2024; 1.14 in Office 2021; ExcelApiDesktop 1.1 with Microsoft 365 only), excel/custom-functions-requirement-sets.md
 * (1.5, volume licensed up to 1.3), common/shared-runtime-, ribbon-api- and add-in-commands-requirement-sets.md.
 * `least` is what our manifest demands, and nothing else.
 */
const published: Readonly<Record<PlayedHost, RequirementSets>> = {
  web: {
    ExcelApi: '1.20',
    ExcelApiOnline: '1.1',
    CustomFunctionsRuntime: '1.5',
    SharedRuntime: '1.2',
    RibbonApi: '1.2',
    AddinCommands: '1.1',
  },
  'microsoft-365': {
    ExcelApi: '1.20',
    ExcelApiDesktop: '1.1',
    CustomFunctionsRuntime: '1.5',
    SharedRuntime: '1.2',
    RibbonApi: '1.2',
    AddinCommands: '1.1',
  },
  'ltsc-2024': {
    ExcelApi: '1.17',
    CustomFunctionsRuntime: '1.3',
    SharedRuntime: '1.2',
    RibbonApi: '1.2',
    AddinCommands: '1.1',
  },
  'ltsc-2021': {
    ExcelApi: '1.14',
    CustomFunctionsRuntime: '1.3',
    SharedRuntime: '1.1',
    RibbonApi: '1.2',
    AddinCommands: '1.1',
  },
  least: {
    ExcelApi: '1.9',
    CustomFunctionsRuntime: '1.1',
    SharedRuntime: '1.1',
    RibbonApi: '1.1',
    AddinCommands: '1.1',
  },
};

/**
 * Sets of the library's own, by which it chooses how it speaks: with `CustomFunctions 1.9` it sends results as arrays,
 * with `RichApiRuntime 1.1` it may ask for answers as JSON. See host-protocol §1.4.
 */
const ofTheLibrary: RequirementSets = { CustomFunctions: '1.9', RichApiRuntime: '1.1' };

/** The sets that a played Excel has. */
export function requirementSetsOf(host: PlayedHost): RequirementSets {
  return { ...published[host], ...ofTheLibrary };
}
