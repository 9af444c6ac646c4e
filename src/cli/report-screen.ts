import { NO_SCREEN, type ReportScreen } from '../core/check/formats/screen.ts';
import { paintReport } from '../terminal/report-paint.ts';
import { wantsColor } from '../terminal/wants-color.ts';
import type { Context } from './context.ts';

/** How a report is shown on stdout: as wide as the terminal, and in colour where that is wanted. */
export function reportScreen({ host, color, plain }: Context): ReportScreen {
  const { stdout, env } = host;
  const isTerminal = stdout.isTTY === true;
  return {
    ...(plain ? { isSpoken: true } : {}),
    columns: (isTerminal && stdout.columns) || NO_SCREEN.columns,
    paint: wantsColor(env, isTerminal, color) && !plain ? paintReport : NO_SCREEN.paint,
  };
}
