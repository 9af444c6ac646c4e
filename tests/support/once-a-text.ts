/** More texts than any test asks of in turn; all that go by would fill the memory. */
const MOST = 200;

/** Works out once what a text gives, where a test asks the same of it again and again. What it gives is not to be changed. */
export function onceAText<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const found = known.get(text) ?? { value: work(text) };
    if (known.size > MOST) known.clear();
    known.set(text, found);
    return found.value;
  };
}
