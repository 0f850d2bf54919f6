import { associateFunctions } from '../excel/associate-functions';
import { soleError } from '../functions/function-result';
import { functions } from '../functions/functions';
import { functionsMetadata, type FunctionsMetadata } from '../functions/metadata';
import type { Language } from '../language/language';

/**
 * Offers the worksheet functions to Excel. `language` is asked at each call: functions are associated before Excel has
 * said which language it speaks and before the words of that language are there. Until then a call waits.
 */
export function installFunctions(language: () => Language | Promise<Language>): void {
  associateFunctions(
    Object.fromEntries(
      Object.entries(functions).map(([id, implementation]) => [
        id,
        (args: readonly unknown[]) => {
          const call = (spoken: Language) => {
            const result = implementation(args, spoken);
            return soleError(result) ?? result;
          };
          const spoken = language();
          return typeof spoken === 'string' ? call(spoken) : spoken.then(call);
        },
      ]),
    ),
  );
}

/** What functions.json says of them, for a host that reads it without a server. */
export function installedFunctions(language: Language): FunctionsMetadata {
  return functionsMetadata(language);
}
