import * as v from 'valibot';
import type { Path } from '../yaml/loaded.ts';
import { likelySchema, schemaAt } from './schema-parts.ts';

export interface Issue {
  readonly issue: v.BaseIssue<unknown>;
  /** In the mended data. */
  readonly path: Path;
}

/** Of what may be one thing or another valibot only says that it is neither. */
export function issuesOf(schema: v.GenericSchema, data: unknown, above: Path = []): Issue[] {
  const { issues = [] } = v.safeParse(schema, data);
  return issues.flatMap((issue): Issue[] => {
    const own = (issue.path ?? []).map(({ key }) => key as string | number);
    const path = [...above, ...own];
    if (issue.type !== 'union') return [{ issue, path }];
    const likely = likelySchema(schemaAt(schema, data, own), issue.input);
    return likely.type === 'union' ? [{ issue, path }] : issuesOf(likely, issue.input, path);
  });
}
