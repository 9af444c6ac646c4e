import { resolve } from 'node:path';
import type { Followed } from '../app/follow-up.ts';
import { followUpMail, followUpMarkdown, linkBelow } from '../core/follow-up/letter.ts';
import { agendaOf } from '../core/follow-up/select.ts';
import { linkFrom } from '../files/project.ts';
import { type Context, print } from './context.ts';

/** What is open as a mail or as the text of an issue; false where there is nothing to tell. */
export async function printLetter(
  followed: Followed,
  format: string,
  isShort: boolean,
  context: Context,
): Promise<boolean> {
  const { messages, cwd } = context;
  const { today, items, unread } = followed;
  const { late, week, later, undated } = agendaOf(items, today);
  const letter = {
    today,
    items: isShort ? [...late, ...week] : items,
    more: isShort ? { later: later.length, undated: undated.length } : undefined,
    unread: [...new Set(unread.map(({ file }) => file))],
  };
  const { repository } = await context.project();
  const base = filesAddress(context.host.env);
  const linkTo = (file: string) => linkBelow(base, linkFrom(resolve(repository, 'x'), resolve(cwd, file)));
  const text = format === 'mail' ? followUpMail(letter, messages) : followUpMarkdown(letter, linkTo, messages);
  if (text !== '') print(context, text);
  return text !== '';
}

/** In a job of GitHub or GitLab, where the files of the branch are: an issue does not lie beside them. */
function filesAddress(env: NodeJS.ProcessEnv): string {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_REF_NAME, CI_PROJECT_URL, CI_COMMIT_REF_NAME } = env;
  if (GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_REF_NAME)
    return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_REF_NAME}/`;
  return CI_PROJECT_URL && CI_COMMIT_REF_NAME ? `${CI_PROJECT_URL}/-/blob/${CI_COMMIT_REF_NAME}/` : '';
}
