import type { Messages } from '../../language/messages.ts';
import { dotChart } from '../draw/charts/dots.ts';
import type { ChartWords } from '../draw/charts/frame.ts';
import { partChart } from '../draw/charts/parts.ts';
import { rangeChart } from '../draw/charts/ranges.ts';
import type { PagePicture } from './blocks.ts';

/** A picture as SVG: alone in a file, or in a page that brings the colours. The id must be its own in the page. */
export function drawingOf(picture: PagePicture, id: string, messages: Messages, alone: boolean): string {
  const { svg, number } = messages.report;
  const words = (description: string): ChartWords => ({ title: picture.title, description, number, alone });
  switch (picture.kind) {
    case 'ranges':
      return rangeChart(id, picture, words(svg.ranges));
    case 'parts':
      return partChart(id, picture, words(svg.parts(picture.names)));
    case 'dots': {
      const total = picture.points.reduce((sum, { n }) => sum + n, 0);
      return dotChart(id, picture, words(svg.dots(total)), messages);
    }
  }
}
