import type { Messages } from '../../../language/messages.ts';
import { escapeXml } from '../../draw/svg.ts';
import type { Protocol, Step } from '../../protocol/schema.ts';
import { clockedSteps, clockMinutes, longestSteps } from '../../protocol/script.ts';
import type { KitParts } from '../kit-parts.ts';
import { linesOf, type PaperBlock, pagesOf } from '../pages-of.ts';
import { text } from '../paper.ts';
import { copiesOf, type Sheet } from '../sheet.ts';

/** Two lead a session; each has one. */
const COPIES = 2;
/** Lines of 9.5 points on a page, and characters on one of them beside the clock: on the safe side. */
const ROOM = 58;
const WIDTH = 98;
/** Round a step: its line and the white. */
const STEP = 0.5;

/** The script with the clock, as its leaders keep it beside the laptop. */
export function scriptSheet({ protocol, start }: KitParts, messages: Messages): Sheet {
  const { forms } = messages;
  const end = start + protocol.steps.reduce((sum, { minutes }) => sum + minutes, 0);
  const late = longestSteps(protocol).map(({ title }) => title);
  const foot = [forms.ends(clockMinutes(end)), ...(late.length === 0 ? [] : [forms.late(late)])];
  const blocks = [
    headOf(protocol, forms),
    ...clockedSteps(protocol, start).map(({ step, at }) => stepBlock(step, at, forms)),
    {
      html: foot.map((line) => text(line, 'foot')).join(''),
      lines: foot.reduce((sum, line) => sum + linesOf(line, WIDTH) + STEP, 0),
    },
  ];
  return copiesOf(
    'script',
    pagesOf(blocks, ROOM).map((html) => `<div class="script">${html}</div>`),
    COPIES,
  );
}

function headOf({ title, minutes, for: size }: Protocol, forms: Messages['forms']): PaperBlock {
  return { html: `<h1>${escapeXml(title)}</h1>${text(forms.size(minutes, size), 'quiet')}`, lines: 3.5 };
}

function stepBlock(step: Step, at: number, forms: Messages['forms']): PaperBlock {
  const { title, minutes, ask, hint = '', say = [], speaks } = step;
  const time = minutes > 0 ? forms.minutes(minutes) : '';
  const task = `${ask} ${hint}`.trim().replace(/\s+/gu, ' ');
  const starters = step.kind === 'silent' ? (step.starters ?? []) : [];
  const said = [
    ...say.map((line) => `${forms.say}: ${line}`),
    ...(starters.length === 0 ? [] : [`${forms.complete}: ${starters.join(' ')}`]),
  ];
  const lines = [task, ...said].reduce((sum, line) => sum + linesOf(line, WIDTH), 0);
  const side = `<b>${clockMinutes(at)}</b><br>${escapeXml(time)}`;
  const head = `<b>${escapeXml(title)}</b> <span class="quiet">${escapeXml(forms.who[speaks])}</span>`;
  const body = `<div>${head}${text(task)}${said.map((line) => text(line, 'said')).join('')}</div>`;
  return { html: `<div class="step"><div>${side}</div>${body}</div>`, lines: 1 + lines + STEP };
}
