import { Document, isSeq, type Node, Scalar, visit } from 'yaml';

/**
 * Plain data as YAML that reads back the same, in YAML 1.2 and in older readers. Lists of numbers or ids go on one
 * line. Titles and other sentences are quoted, ids and dates are not.
 */
export function printYaml(value: unknown): string {
  const document = new Document(value, { version: '1.2' });
  visit(document, {
    Seq: (_, list) => {
      if (list.items.every((item) => isShort(item as Node))) list.flow = true;
    },
    Scalar: (key, scalar) => {
      if (key === 'key' || typeof scalar.value !== 'string') return;
      scalar.type = isPlain(scalar.value)
        ? Scalar.PLAIN
        : scalar.value.includes('\n')
          ? Scalar.BLOCK_LITERAL
          : Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function isShort(node: Node): boolean {
  if (isSeq(node)) return node.items.every((item) => isShort(item as Node));
  return (
    node instanceof Scalar &&
    (typeof node.value === 'number' || (typeof node.value === 'string' && isPlain(node.value)))
  );
}

/** Ids, paths and dates: text that no YAML reader takes for something else. */
function isPlain(text: string): boolean {
  return (
    /^[a-z][a-z0-9/:@.-]*[a-z0-9]$|^\d{4}-\d{2}-\d{2}$/u.test(text) &&
    !/^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/u.test(text)
  );
}
