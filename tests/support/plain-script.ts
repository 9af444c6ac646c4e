import { type Stroke, stepsPlayed, strokesOf } from './strokes.ts';
import type { Played } from './workroom.ts';

/**
 * The lines that somebody types to play a whole session with `--plain`. `ending` closes a text of several lines: a full
 * stop in a pipe, an empty line at a terminal.
 */
export function plainScript(played: Played, ending: '.' | ''): string[] {
  const strokes = stepsPlayed(played).flatMap((step) => strokesOf(step, played));
  // The last look at the record: to have it written.
  return [...strokes.flatMap((stroke) => linesOf(stroke, ending)), '1'];
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
