import { type MeantBody, withDashes } from './list-marks.ts';
import { withBoxes } from './meant-boxes.ts';
import { withMarkers } from './meant-markers.ts';

/** A record as it was meant, and as long as it is, with what had to be changed for that: the markers first, since they say where lists are. */
export function meantBody(text: string, from: number): MeantBody {
  const marked = withMarkers(text, from);
  const dashed = withDashes(marked.text, from);
  const boxed = withBoxes(dashed.text, from);
  return { ...marked, text: boxed.text, notes: [...marked.notes, ...dashed.notes, ...boxed.notes] };
}
