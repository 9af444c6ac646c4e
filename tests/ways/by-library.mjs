import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A season of sessions, by the library alone: 200 records made, listed, checked, put in the log and followed up. */
export async function season({ review, list, check, log, followUp, show, share, lookBack }, folder) {
  const options = { cwd: folder, now: () => new Date('2027-01-20T09:00:00Z') };
  const made = await review({ answers: ['antwoorden'] }, options);
  const again = await review({ answers: ['antwoorden'] }, options);
  const first = made.records[0].record;
  const looked = await lookBack({ record: first, answers: 'terugblik.yaml' }, options);
  const listed = await list({ kind: 'record', status: 'open' }, options);
  const checked = await check({ today: '2027-01-20' }, options);
  const logged = await log({}, options);
  const stale = await log({ check: true }, options);
  const open = await followUp({ due: '2027-02-28', today: '2027-01-20' }, options);
  const shown = await show(first, options);
  const shared = await share({ record: first, to: 'html', output: 'kopie.html' }, options);
  return { made, again, looked, listed, checked, logged, stale, open, shown, shared };
}

/** Two hundred answers files, each of a day of its own, and what is said a month later. */
export function writeSeason(folder, answers, days = 200) {
  const text = readFileSync(answers, 'utf8');
  for (let n = 0; n < days; n += 1) {
    const day = new Date(Date.UTC(2026, 5, 1 + n)).toISOString().slice(0, 10);
    const own = text.replace(/^date: .*$/mu, `date: ${day}`).replace(/participants: \d+/u, 'participants: 6');
    writeFileSync(join(folder, 'antwoorden', `${String(n).padStart(3, '0')}.yaml`), own);
  }
  const answered =
    "happened: { happened: Goed. }, actions: { agreement-1: done, agreement-2: { open: 2027-06-01 } }, word-back: { word-back: 'yes' }";
  const later = `answers: { ${answered}, dissent: { view-1: heeded }, place: { place: same }, remaining: {}, next: { status: open, next: 2027-06-01 } }`;
  writeFileSync(join(folder, 'terugblik.yaml'), `format: driehoek/answers@1\ndate: 2027-01-20\n${later}\n`);
}
