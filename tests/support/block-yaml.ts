/** Plain data as the YAML that people write, line under line: the quick reader takes it, which JSON it would not. */
export function blockYaml(data: unknown): string {
  return isFilled(data) ? lines(data, '').join('\n') : JSON.stringify(data);
}

function lines(data: object, indent: string): string[] {
  return Object.entries(data).flatMap(([key, value]) => {
    const head = `${indent}${Array.isArray(data) ? '-' : `${key}:`}`;
    if (isFilled(value)) return [head, ...lines(value, `${indent}  `)];
    return typeof value === 'string' && isBlock(value)
      ? [
          `${head} |`,
          ...value
            .trimEnd()
            .split('\n')
            .map((line) => `${indent}  ${line}`),
        ]
      : [`${head} ${quoted(value)}`];
  });
}

function isFilled(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

/** With a quotation in it between other quotes: the quick reader takes no backslash. */
function quoted(value: unknown): string {
  return typeof value === 'string' && /^[^\n\\]*"[^\n\\]*$/u.test(value)
    ? `'${value.replaceAll("'", "''")}'`
    : JSON.stringify(value);
}

/** Text of some lines with one end behind it, and no blanks where they would mean something. */
function isBlock(text: string): boolean {
  return /^\S[\s\S]*\S\n$/u.test(text) && !/ \n|\n /u.test(text);
}
