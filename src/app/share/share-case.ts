import { parseCase } from '../../core/case/parse.ts';
import type { Case } from '../../core/case/schema.ts';
import { formatText } from '../../core/check/formats/text.ts';
import type { ShareResult } from '../../core/results/share.ts';
import { SHARE_ANSWERS_FORMAT } from '../../core/share/answers-file.ts';
import { caseFromRecord } from '../../core/share/case-draft.ts';
import { casePage } from '../../core/share/case-page.ts';
import { marksIn } from '../../core/share/marks.ts';
import { shareQuestions } from '../../core/share/questions.ts';
import { type CaseTold, linesToTell, retoldCase } from '../../core/share/retelling.ts';
import { slug } from '../../core/text/slug.ts';
import { UserError } from '../../core/user-error.ts';
import { printYaml } from '../../core/yaml/print.ts';
import { keepCase } from './case-keeper.ts';
import { type Copy, fileCopy, pageCopy } from './copy.ts';
import type { SharePorts } from './people.ts';
import type { MadeCopy } from './share-copy.ts';
import type { SharedRecord } from './shared-record.ts';

interface CaseInput {
  readonly form: ShareResult['to'];
  /** A file that tells the case, where nobody is to be asked. */
  readonly answers?: string | undefined;
}

/** A case in new words: as a file of the library, or as a page to hand out. Of the record it keeps ids and no text. */
export async function shareCase(shared: SharedRecord, wishes: CaseInput, ports: SharePorts): Promise<MadeCopy> {
  const { messages } = shared;
  const old = caseFromRecord(shared.text, shared.review, messages);
  if (wishes.answers !== undefined) {
    const { toldInFile } = await import('./told-file.ts');
    const told = await toldInFile(wishes.answers, old, shared, ports);
    return made(retoldCase(old, told, messages), { replaced: 0, kept: 0 }, { ...wishes, shared }, ports);
  }
  const { people } = ports;
  if (people === undefined) throw needsTelling(old, ports);
  const keeper = await keepCase(shared, ports);
  const told = await people.retell({ ...tellingOf(old, shared), ...keeper });
  if (told === undefined) return { settled: { state: 'stopped' }, notices: keeper.settle() };
  const copy = await made(retoldCase(old, told, messages), told, { ...wishes, shared }, ports);
  return { ...copy, written: keeper.remove };
}

function tellingOf(old: Case, { review, looking }: SharedRecord) {
  return {
    lines: linesToTell(old),
    marksIn: (text: string) => marksIn(text, review.front.language, looking.wishes),
  };
}

async function made(
  own: Case,
  { replaced, kept }: Pick<CaseTold, 'replaced' | 'kept'>,
  { form, shared: { messages } }: CaseInput & { readonly shared: SharedRecord },
  ports: SharePorts,
): Promise<MadeCopy> {
  const name = slug(own.title, messages.cli.untitledCase);
  const text = checked(own, name, ports);
  const value: Copy =
    form === 'yaml'
      ? fileCopy(text, name, '.yaml')
      : await pageCopy(casePage(own, messages), { form, name }, messages, ports);
  return { settled: { state: 'settled', value, replaced, kept }, notices: [] };
}

function needsTelling(old: Case, { messages: { retell } }: SharePorts): UserError {
  return new UserError(
    [
      retell.needsTelling,
      '',
      retell.fileHolds,
      `  format: ${SHARE_ANSWERS_FORMAT}`,
      `  ${retell.fileTexts(linesToTell(old).map(({ key }) => key))}`,
      `  ${retell.fileQuestions(shareQuestions)}`,
      `  ${retell.fileDigest}`,
      '',
    ].join('\n'),
    retell.needsTellingHint,
  );
}

/** The case as YAML that reads back. Errors: a UserError that names what is too long, or the like. */
function checked(own: Case, name: string, { messages }: SharePorts): string {
  const text = printYaml(own);
  const file = `${name}.yaml`;
  const { findings } = parseCase(text, file, messages);
  if (findings.length === 0) return text;
  throw new UserError(formatText(findings, new Map([[file, text]]), messages).trimEnd());
}
