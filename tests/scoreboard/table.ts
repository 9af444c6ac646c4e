import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { type Line, lines } from './lines.ts';

interface Row {
  readonly line: Line;
  readonly tried: number;
  readonly held: number;
  readonly seconds: number;
  readonly failures: readonly string[];
}

/** What the tests of the lines tried, in one table. A class, because vitest asks for one. */
export default class Table implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const wanted = process.env.SCOREBOARD_LINE;
    const rows = lines
      .filter(({ name }) => wanted === undefined || name === wanted)
      .flatMap((line) => rowOf(line, modules) ?? []);
    process.stdout.write(`\n${shown(rows)}\n`);
    for (const { line, failures } of rows)
      for (const failure of failures) process.stdout.write(`\n${line.name}: ${failure}\n  ${again(line)}\n`);
    if (rows.some(isShort)) process.exitCode = 1;
  }
}

function rowOf(line: Line, modules: readonly TestModule[]): Row | undefined {
  const own = modules
    .filter(({ relativeModuleId }) => line.files.some((file) => relativeModuleId === `tests/${file}`))
    .flatMap(({ children }) => [...children.allTests()])
    .filter((test) => line.only?.test(test.fullName) ?? true)
    .filter((test) => test.result().state !== 'skipped');
  if (own.length === 0) return undefined;
  const counts = own.map(countsOf);
  return {
    line,
    tried: sum(counts.map(({ tried }) => tried)),
    held: sum(counts.map(({ tried, failed }) => tried - failed)),
    seconds: sum(own.map((test) => test.diagnostic()?.duration ?? 0)) / 1000,
    failures: own.flatMap(failureOf),
  };
}

/** A test that counts nothing itself is one try. One that fails has failed at least once, whatever it counted. */
function countsOf(test: TestCase): { tried: number; failed: number } {
  const { tried, failed } = test.meta().tally ?? { tried: 1, failed: 0 };
  return { tried, failed: test.result().state === 'failed' ? Math.max(1, failed) : failed };
}

function failureOf(test: TestCase): string[] {
  const { state, errors } = test.result();
  return state === 'failed' ? [`${test.fullName}\n  ${errors?.[0]?.message.replaceAll('\n', '\n  ') ?? ''}`] : [];
}

function isShort({ line, tried, held }: Row): boolean {
  return held < (line.target ?? 1) * tried && line.shortfall === undefined;
}

function shown(rows: readonly Row[]): string {
  const cells = rows.map(({ line, tried, held, seconds }) => [
    line.name,
    `${held} / ${tried}`,
    `${(Math.floor((1000 * held) / tried) / 10).toFixed(1)} %`,
    `${seconds.toFixed(1)} s`,
    line.shortfall && held < tried ? `${line.what}; short because ${line.shortfall}` : line.what,
  ]);
  const table = [['line', 'held / tried', '', '', 'what'], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map((row) => row.map((cell, at) => padded(cell, at, widths[at] ?? 0)).join('  ')).join('\n');
}

function padded(cell: string, at: number, width: number): string {
  return at === 0 || at === 4 ? cell.padEnd(width) : cell.padStart(width);
}

function again({ name }: Line): string {
  const quick = process.env.MODE === 'hunt' ? '' : ' --quick';
  return `npm run scoreboard -- --line ${name}${quick} --seed ${process.env.SEED}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, own) => total + own, 0);
}
