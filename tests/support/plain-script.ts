import { type Stroke, stepsPlayed, strokesOf } from './strokes.ts';
import type { Played } from './workroom.ts';

/**
 * The lines that somebody types to play a whole session with `--plain`. `ending` closes a text of several lines: a full
 * stop in a pipe, an empty line at a terminal.
 */
export function plainScript(played: Played, ending: '.' | ''): string[] {
  // The last look at the record: to have it written.
  return [...linesUntil(undefined, played, ending), '1'];
}

/** The lines of the steps before one. */
export function linesUntil(id: string | undefined, played: Played, ending: '.' | ''): string[] {
  const steps = stepsPlayed(played);
  const end = id === undefined ? steps.length : steps.findIndex((step) => step.id === id);
  return steps.slice(0, end).flatMap((step) => strokesOf(step, played).flatMap((stroke) => linesOf(stroke, ending)));
}

function linesOf(stroke: Stroke, ending: '.' | ''): string[] {
  switch (stroke.does) {
    case 'choose':
      return [String(stroke.number)];
    case 'fill':
      if (stroke.text === '') return ['/leeg'];
      return stroke.isLong ? [...stroke.text.split('\n'), ending] : [stroke.text.replace(/\s*\n\s*/gu, ' ')];
    case 'note':
      return [stroke.line];
    case 'take back':
      return ['/weg'];
    case 'go on':
      return [''];
    case 'skip':
      return ['/overslaan', stroke.reason];
  }
}
