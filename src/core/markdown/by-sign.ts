/** A rule as a parser of markdown-it keeps it. */
interface Named<R> {
  readonly name: string;
  readonly fn: R;
  /** The kinds of blocks that it may end. */
  readonly alt: readonly string[];
}

/** The rules of a parser as the library keeps them: it gives the functions out under no other name. */
export function rulesOf<R>(ruler: unknown): readonly Named<R>[] {
  return (ruler as { readonly __rules__: readonly Named<R>[] }).__rules__;
}

/**
 * The library asks all rules at every place, and almost every one of them refuses at the first sign. Here only those are
 * asked that may begin with it: by their name the signs, and none for a rule that may begin with any.
 */
export function bySign<R>(
  rules: readonly Named<R>[],
  signs: Readonly<Record<string, string>>,
): (sign: number) => readonly R[] {
  const rulesFor = (sign: string) =>
    rules.filter(({ name }) => signs[name]?.includes(sign) ?? true).map(({ fn }) => fn);
  const all = [...new Set(Object.values(signs).join(''))];
  const known = new Map(all.map((sign) => [sign.charCodeAt(0), rulesFor(sign)]));
  const others = rulesFor('\0');
  return (sign) => known.get(sign) ?? others;
}
