import type { Messages } from '../../language/messages.ts';
import { OWN_THEME } from '../case/themes.ts';

/** A theme as people read it: its name, the title it was added with, or a team's own id with blanks. */
export function themeName(
  { id, title }: { readonly id: string; readonly title?: string | undefined },
  { library, report }: Messages,
): string {
  if (id === OWN_THEME) return report.ownTheme;
  return (library.themes as Readonly<Record<string, string>>)[id] ?? title ?? id.replaceAll('-', ' ');
}
