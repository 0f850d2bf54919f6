/** `npm run report -- in.xlsx out.xlsx`: the add-in without Excel and without a browser. */
import { parseReportOptions, usage, UsageError } from './report/report-options';
import { ReportError, writeReport } from './report/write-report';

async function main(): Promise<number> {
  try {
    await writeReport(parseReportOptions(process.argv.slice(2)));
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${usage}`);
      return 2;
    }
    if (error instanceof ReportError) {
      console.error(error.message);
      return 1;
    }
    throw error;
  }
}

process.exitCode = await main();
