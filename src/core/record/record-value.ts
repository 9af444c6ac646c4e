import { dayOf } from '../follow-up/due.ts';
import type { LayerId } from '../format/fields.ts';
import type { RecordValue } from '../results/record-value.ts';
import type { Passage } from '../text/passage.ts';
import { handOverSentence, themeWords } from './hand-over.ts';
import { layerOf } from './layer.ts';
import type { Agreement, Escalation, Field, Item, LookBack, Option, Review } from './review.ts';

/** A record as plain data: what it says, without where that stands. */
export function recordValueOf(review: Review, text: string): RecordValue {
  const { front, sections, options, agreements, dissent, escalation, lookBacks, nextLookBack, own } = review;
  return {
    front,
    sections: sections.map(({ id, heading, fields }) => ({
      id,
      heading: said(heading),
      parts: fields.map((one) => partOf(one, text)),
    })),
    options: options.map(optionOf),
    agreements: agreements.map(agreementOf),
    dissent: {
      saysNone: dissent.saysNone,
      views: dissent.views.map(({ view, needs, heeded }) => ({ view: view.text, needs: said(needs), heeded })),
    },
    escalation: escalation === undefined ? null : escalationOf(escalation, layerOf(review)),
    handOver: { sentence: said(handOverSentence(review)), themeWords: said(themeWords(review)) },
    lookBacks: lookBacks.map(lookBackOf),
    nextLookBack: dayOf(nextLookBack) ?? null,
    own: own.map(({ start, end }) => text.slice(start, end)),
  };
}

function said(passage: Passage | undefined): string | null {
  return passage?.text ?? null;
}

/** A table, a quotation or code as it stands in the file. */
function partOf({ field, label, text, items = [], isOther, at }: Field, file: string) {
  return {
    field: field ?? null,
    label: said(label),
    text: isOther ? [file.slice(at.start, at.end)] : text.map((one) => one.text),
    points: items.flatMap(pointsIn),
  };
}

function pointsIn({ text, items }: Item): string[] {
  return [text.map((one) => one.text).join('\n\n'), ...items.flatMap(pointsIn)];
}

function optionOf({ id, title, gain, harm, repair }: Option) {
  return { id: id?.id ?? null, title: title.text, gain: said(gain), harm: said(harm), repair: said(repair) };
}

function agreementOf({ role, what, due, state, remark, parent }: Agreement) {
  return {
    role: said(role),
    what: what.text,
    due: dayOf(due) ?? null,
    state,
    remark: said(remark),
    partOf: parent ?? null,
  };
}

function escalationOf({ asked, to, by, byWhen, wordBack, waiting, answered }: Escalation, layer: LayerId | undefined) {
  return {
    asked,
    to: said(to),
    layer: layer ?? null,
    by: said(by),
    byWhen: dayOf(byWhen) ?? null,
    wordBack: dayOf(wordBack) ?? null,
    waiting: said(waiting),
    answered,
  };
}

function lookBackOf({ day, wordBack, place, next }: LookBack) {
  return { day: dayOf(day) ?? null, wordBack: wordBack ?? null, place: place ?? null, next: dayOf(next) ?? null };
}
