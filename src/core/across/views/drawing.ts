import type { Messages } from '../../../language/messages.ts';
import { barChart } from '../../draw/charts/bars.ts';
import { curveChart } from '../../draw/charts/curve.ts';
import { densityChart } from '../../draw/charts/density.ts';
import type { ChartWords } from '../../draw/charts/frame.ts';
import { trendChart } from '../../draw/charts/trend.ts';
import type { ReportBlock } from './blocks.ts';

/** The picture of a block, if it has one; alone in a file, or in a page that brings the colours. */
export function drawingOf(block: ReportBlock, messages: Messages, alone: boolean): string | undefined {
  const { across } = messages;
  const words = (title: string, description: string): ChartWords => ({
    title,
    description,
    number: across.number,
    percent: across.percent,
    withheld: across.withheldSign,
    alone,
  });
  switch (block.kind) {
    case 'bars':
      return barChart(block.id, block, words(block.title, across.svg.bars));
    case 'trend':
      return trendChart(block.id, block, words(block.title, across.svg.lines));
    case 'curve':
      return curveChart(block.id, block, words(block.title, across.svg.curve));
    case 'density': {
      const description = across.svg.density(block.unit, across.number(block.total));
      return densityChart(block.id, block, words(block.title, description), messages);
    }
    default:
      return undefined;
  }
}
