import { CONFIG_FILE } from '../config/file.ts';
import { isCopy } from '../record/claims.ts';
import { slug } from '../text/slug.ts';
import { extensionOf, isConfigLike, stemOf } from './file-names.ts';
import { type FileKind, type FilePlace, isMarkdownKind, kindByPlace, type Recognised } from './kind.ts';
import { hasMarker, keysOfOurs, topKeys } from './own-keys.ts';

/** What a file is instead of what it should be. */
export type WrongFile =
  | { readonly code: 'html' | 'rtf' | 'pdf' | 'zip' | 'word' | 'image' | 'table' | 'foreign' | ForeignMarkdown }
  /** It should be called otherwise; `lines` where its lines of --- have to go too. */
  | { readonly code: 'extension' | 'config-name' | 'data-in-markdown' | 'record-in-yaml'; readonly name: string };

type ForeignMarkdown = 'foreign-markdown' | 'note-beside-cases';

const page = /^(?:\ufeff|ï»¿)?\s{0,80}<(?:!doctype html|html|head|body|meta|\?xml)\b/iu;
/** Each byte as one character. Sources: the specifications of these formats. */
const signatures: readonly (readonly [Signed, readonly string[]])[] = [
  ['rtf', ['{\\rtf']],
  ['pdf', ['%PDF-']],
  ['zip', ['PK\x03\x04', 'PK\x05\x06']],
  ['word', ['\xd0\xcf\x11\xe0']],
  ['image', ['\x89PNG', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*']],
];
type Signed = 'rtf' | 'pdf' | 'zip' | 'word' | 'image';

/** By the first bytes: what another program saved under a name of ours. */
export function wrongByOpening(head: string, place: FilePlace): WrongFile | undefined {
  if (!isExpected(place)) return undefined;
  if (page.test(head.slice(0, 200))) return { code: 'html' };
  const code = signatures.find(([, starts]) => starts.some((start) => head.startsWith(start)))?.[0];
  return code && { code };
}

/** Whether a file here is meant for us, whatever it holds. */
function isExpected(place: FilePlace): boolean {
  return (
    place.named === true ||
    kindByPlace(place) !== undefined ||
    (place.folder !== undefined && /^(?:md|ya?ml)$/u.test(extensionOf(place.file)))
  );
}

/** Why a file that is meant for us is not one of ours; nothing where it is, or has nothing to do with us. */
export function wrongFile(text: string, place: FilePlace, found: Recognised | undefined): WrongFile | undefined {
  if (isCopy(text)) return undefined;
  const byOpening = wrongByOpening(text, place);
  if (byOpening) return byOpening;
  if (isConfigLike(place.file) && !place.isConfig && (found?.kind ?? 'config') === 'config')
    return { code: 'config-name', name: CONFIG_FILE };
  const extension = extensionOf(place.file);
  if (extension === 'md') return wrongMarkdown(text, place, found);
  if (/^ya?ml$/u.test(extension) || found?.kind === 'answers') return wrongYaml(text, place, found);
  return wrongExtension(text, place, found);
}

/** Only in the folders of a project are files with other endings looked into. */
function wrongExtension(text: string, place: FilePlace, found: Recognised | undefined): WrongFile | undefined {
  if (place.folder === undefined && !place.named) return undefined;
  const isMarkdown = /^(?:markdown|mdown|mkdn?)$/u.test(extensionOf(place.file));
  const isDouble = /\.(?:ya?ml|md)\.[a-z]+$/iu.test(place.file);
  const isRecord = isMarkdownKind(found?.kind) || (found?.declared === undefined && (isMarkdown || hasMarker(text)));
  const isOurs =
    found?.declared !== undefined ||
    isDouble ||
    hasMarker(text) ||
    (place.folder === 'records' && isMarkdown) ||
    keysOfOurs(text, isRecord ? 'record' : 'case') >= 3;
  if (!isOurs) return undefined;
  return { code: 'extension', name: `${slug(stemOf(place.file), 'casus')}.${isRecord ? 'md' : 'yaml'}` };
}

function wrongMarkdown(text: string, place: FilePlace, found: Recognised | undefined): WrongFile | undefined {
  const own = found?.declaredKind;
  if (isMarkdownKind(own)) return undefined;
  const isCase = own === undefined && place.folder !== 'records' && !hasMarker(text) && isCaseLike(text, place);
  if (own !== undefined || isCase)
    return { code: 'data-in-markdown', name: `${slug(stemOf(place.file), 'casus')}.yaml` };
  if (isNoteBesideCases(text, place)) return { code: 'note-beside-cases' };
  if (found?.kind !== 'record' || !/^\ufeff?---/u.test(text) || hasMarker(text)) return undefined;
  return topKeys(text).length > 0 && keysOfOurs(text, 'record', common) < 2 ? { code: 'foreign-markdown' } : undefined;
}

/** Front matter of another program. A README may have that anywhere. */
function isNoteBesideCases(text: string, { file, folder }: FilePlace): boolean {
  if (folder !== 'cases' && folder !== 'library') return false;
  const isReadme = /(?:^|\/)(?:readme|index)(?:\.[a-z]{2})?\.md$/iu.test(file);
  return !isReadme && !hasMarker(text) && /^\ufeff?---[ \t]*[\r\n]/u.test(text) && topKeys(text).length > 0;
}

/** Keys that every notebook or site builder has too. */
const common = ['title', 'date', 'language'];

function isCaseLike(text: string, { folder, named }: FilePlace): boolean {
  return (folder !== undefined || named === true) && keysOfOurs(text, 'case') >= 3;
}

function wrongYaml(text: string, place: FilePlace, found: Recognised | undefined): WrongFile | undefined {
  if (isMarkdownKind(found?.declaredKind))
    return { code: 'record-in-yaml', name: `${slug(stemOf(place.file), 'casus')}.md` };
  const kind: FileKind | undefined = found?.kind;
  if (found?.declared !== undefined || kind === undefined || text.trim() === '') return undefined;
  const keys = topKeys(text);
  if (keys.length === 0) return isTable(text) ? { code: 'table' } : undefined;
  return keysOfOurs(text, kind) === 0 ? { code: 'foreign' } : undefined;
}

/** Lines with as many semicolons, tabs or commas each: what a spreadsheet saves. */
function isTable(text: string): boolean {
  const [first = '', second = ''] = text.slice(0, 4096).split(/\r\n?|\n/u);
  return [';', '\t', ','].some((sign) => {
    const count = first.split(sign).length;
    return count > 2 && second.split(sign).length === count;
  });
}
