import type { Messages } from '../../language/messages.ts';
import { dayOf } from '../follow-up/due.ts';
import { escapeLine, escapeLineStart } from '../record/escape.ts';
import { fieldOf, type Item, type Review, sectionOf } from '../record/review.ts';
import type { IsoDate } from '../text/calendar.ts';
import { endedSentence } from '../text/sentence.ts';
import type { Programme } from './schema.ts';

/** What fits on one A4 that is read. */
export const MOST_WORDS = 350;

/** One thing that goes up. */
interface Message {
  readonly text: string;
  readonly rubs: string | undefined;
  readonly asks: string | undefined;
  readonly layer: string | undefined;
}

/** What the page says; nothing of who said it. */
export interface PageContent {
  readonly messages: readonly Message[];
  readonly dissent: readonly { readonly view: string; readonly needs: string | undefined }[];
  readonly brings: string | undefined;
  readonly from: string;
  readonly due: IsoDate;
}

/** What the record of the closing session holds for the top; the programme says who answers, where the session did not. */
export function pageContent({ closing }: Programme, review: Review): PageContent {
  const { escalation, dissent } = review;
  const items = fieldOf(sectionOf(review, 'escalation'), 'messages')?.items ?? [];
  return {
    messages: items.map(messageIn),
    dissent: dissent.views.map(({ view, needs }) => ({ view: onLine(view.text), needs: needs && onLine(needs.text) })),
    brings: escalation?.by && onLine(escalation.by.text),
    from: escalation?.to === undefined ? closing['answer-from'] : onLine(escalation.to.text),
    due: (escalation && dayOf(escalation.wordBack)) ?? closing['answer-due'],
  };
}

function messageIn({ text, parts }: Item): Message {
  const part = (name: string) => {
    const own = parts.find(({ field }) => field === name)?.text[0];
    return own && onLine(own.text);
  };
  return { text: onLine(text[0]?.text ?? ''), rubs: part('rubs'), asks: part('asks'), layer: part('layer') };
}

function onLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The page as Markdown that shows what people typed, and nothing else. */
export function pageText(content: PageContent, title: string, words: Messages): string {
  const { page } = words.programme;
  const { messages, dissent, brings, from, due } = escaped(content);
  const parts = messages.flatMap(({ text, rubs, asks, layer }, at) => [
    `## ${at + 1}. ${text}`,
    ...(rubs === undefined ? [] : [page.rubs(rubs)]),
    ...(asks === undefined ? [] : [page.asks(asks, layer)]),
  ]);
  const others = dissent.map(
    ({ view, needs }) => `- ${needs === undefined ? view : page.needs(endedSentence(view), needs)}`,
  );
  return [
    `# ${escapeLine(title)}`,
    page.intro,
    ...parts,
    `## ${page.dissent}`,
    others.length === 0 ? page.noDissent : others.join('\n'),
    `## ${page.answer}`,
    [...(brings === undefined ? [] : [page.brings(brings)]), page.answers(from, words.day(due))].join(' '),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n');
}

function escaped({ messages, dissent, brings, from, due }: PageContent): PageContent {
  const line = (text: string | undefined) => text && escapeLine(text);
  return {
    messages: messages.map(({ text, rubs, asks, layer }) => ({
      text: escapeLine(text),
      rubs: line(rubs),
      asks: line(asks),
      layer: line(layer),
    })),
    dissent: dissent.map(({ view, needs }) => ({ view: escapeLineStart(escapeLine(view)), needs: line(needs) })),
    brings: line(brings),
    from: escapeLine(from),
    due,
  };
}

/** Words as people count them: signs of Markdown alone are none. */
export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
