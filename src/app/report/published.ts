import { join, resolve } from 'node:path';
import { readInsights } from '../../core/archive/insights.ts';
import { readLedger, stateOf } from '../../core/archive/ledger.ts';
import { SHARED_STATEMENTS } from '../../core/archive/pulse-row.ts';
import { type ReleaseFile, releaseSchema } from '../../core/archive/release-file.ts';
import { schemaFaults } from '../../core/format/judge.ts';
import type { ArchiveReport } from '../../core/report/archive/published.ts';
import type { IsoDate } from '../../core/text/calendar.ts';
import { parseJson } from '../../core/text/json.ts';
import { UserError } from '../../core/user-error.ts';
import { shown } from '../../files/project.ts';
import { type ReleasedTexts, readReleased } from '../../files/released.ts';
import type { Words, Workplace } from '../ports.ts';
import { shippedStatements } from '../shelf/deck.ts';
import type { AskedReport } from './input.ts';

type ArchivePorts = Words & Pick<Workplace, 'cwd'>;

/**
 * What was released of a half-year, and of those before it. Errors: a UserError where nothing was, and for a file that is not
 * what the ledger says was released.
 */
export function published(
  { archive, period }: AskedReport & { readonly archive: string },
  today: IsoDate,
  ports: ArchivePorts,
): ArchiveReport {
  const { cli } = ports.messages.report;
  const folder = resolve(ports.cwd, archive);
  const texts = readReleased(folder, ports.messages);
  const name = shown(join(folder, 'releases'), ports.cwd);
  if (texts.releases.length === 0) throw new UserError(cli.noReleases(name), cli.noReleasesHint);
  refuseChanged(texts, folder, ports);
  const all = texts.releases.map((one) => readOne(one, folder, ports));
  const known = all.map((one) => one.period);
  const wanted = period ?? known.at(-1);
  const release = all.find((one) => one.period === wanted);
  if (release === undefined) throw new UserError(cli.noSuchRelease(wanted ?? '', known));
  return {
    release,
    earlier: all.filter((one) => one.period < release.period).reverse(),
    insights: readInsights(texts.insights?.text ?? ''),
    today,
    statements: shippedStatements(ports.language, SHARED_STATEMENTS).statements.map(({ text }) => text),
  };
}

type ReleasedText = ReleasedTexts['releases'][number];

function readOne({ path, text, period }: ReleasedText, folder: string, { messages, cwd }: ArchivePorts): ReleaseFile {
  const { cli } = messages.report;
  const file = shown(join(folder, path), cwd);
  const json = parseJson(text);
  if ('fault' in json) throw new UserError(cli.notARelease(file, cli.notJson(json.fault.line, json.fault.column)));
  const [fault] = schemaFaults(releaseSchema, json.value, { messages });
  if (fault) throw new UserError(cli.notARelease(file, `${fault.path.join('.')}: ${fault.message}`));
  const release = json.value as ReleaseFile;
  if (release.period !== period) throw new UserError(cli.notARelease(file, cli.otherName(release.period)));
  return release;
}

/** A release is written once: what the ledger does not know, or knows otherwise, was changed by hand. */
function refuseChanged({ releases, ledger }: ReleasedTexts, folder: string, { messages, cwd }: ArchivePorts): void {
  if (ledger === undefined) return;
  const { cli } = messages.report;
  const read = readLedger(ledger);
  if ('fault' in read) throw new UserError(cli.badLedger(shown(join(folder, 'ledger.jsonl'), cwd), read.fault));
  const { digests } = stateOf(read.lines);
  for (const { path, digest } of releases) {
    const known = digests.get(path);
    const file = shown(join(folder, path), cwd);
    if (known === undefined) throw new UserError(cli.notInLedger(file), cli.changedReleaseHint);
    if (known !== digest) throw new UserError(cli.changedRelease(file), cli.changedReleaseHint);
  }
}
