import type { Messages } from '../../language/messages.ts';
import { itemsEntry, textEntry, type WrittenItem, type WrittenPart } from '../record/document.ts';
import { escapeLine } from '../record/escape.ts';
import { printEntries } from '../record/markdown.ts';
import type { Protocol, Step } from './schema.ts';
import { shortenableOf } from './shortenable.ts';

/**
 * A session as its leader keeps it beside the laptop, in Markdown: the clock, who speaks, the question and why. What
 * comes up on the screen of itself is left out, so that it stays short: the parts of a form, steps with a condition. `start` is when the session begins, in minutes
 * after midnight; 0 counts from the start.
 */
export function printScript(protocol: Protocol, start: number, messages: Messages): string {
  const { forms } = messages;
  const { title, minutes, about, source, steps } = protocol;
  const items = clockedSteps(protocol, start).map(({ step, at }): WrittenItem => itemOf(step, at, forms));
  const longest = longestSteps(protocol);
  const end = start + steps.reduce((sum, step) => sum + step.minutes, 0);
  const entries = [
    textEntry(forms.size(minutes, protocol.for)),
    ...(about === undefined ? [] : [textEntry(flat(about))]),
    itemsEntry(items),
    textEntry(forms.ends(clockMinutes(end))),
    ...(longest.length === 0 ? [] : [textEntry(forms.late(longest.map((step) => step.title)))]),
    ...(source === undefined ? [] : [textEntry(source, forms.source)]),
  ];
  return `# ${escapeLine(title)}\n\n${printEntries(entries)}\n`;
}

/** The steps a leader has to know of, each with when it begins; those with a condition come up by themselves. */
export function clockedSteps({ steps }: Protocol, start: number): { readonly step: Step; readonly at: number }[] {
  let clock = start;
  const clocked = steps.map((step) => {
    const at = clock;
    clock += step.minutes;
    return { step, at };
  });
  return clocked.filter(({ step }) => step.when === undefined);
}

/** The three steps that can best be shorter when a session runs late. */
export function longestSteps({ steps }: Protocol): Step[] {
  return shortenableOf(steps.slice(1)).slice(0, 3);
}

/** Minutes after midnight, or since the start, as on a clock: 65 is "1:05". */
export function clockMinutes(minutes: number): string {
  return `${Math.floor(minutes / 60) % 24}:${String(minutes % 60).padStart(2, '0')}`;
}

function itemOf(step: Step, at: number, forms: Messages['forms']): WrittenItem {
  const { title, minutes, ask, hint = '', why, speaks } = step;
  return {
    text: `${clockMinutes(at)} ${title}${minutes > 0 ? ` · ${forms.minutes(minutes)}` : ''}`,
    parts: [
      { label: forms.who[speaks], text: flat(`${ask} ${hint}`) },
      ...said(step, forms),
      ...(why === undefined ? [] : [{ label: forms.why, text: why }]),
    ],
  };
}

/** The leader says it line by line; in a silent choice it is one sentence for everybody to complete. */
function said(step: Step, forms: Messages['forms']): WrittenPart[] {
  const { kind, say = [] } = step;
  const starters = kind === 'silent' ? (step.starters ?? []) : kind === 'vote' ? say : [];
  if (starters.length > 0) return [{ label: forms.complete, text: starters.join(' ') }];
  return say.map((text) => ({ label: forms.say, text }));
}

/** Prose wrapped for a file, as one paragraph. */
function flat(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}
