import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { packagePath } from '../src/files/package-files.ts';

interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes?: readonly { readonly content: string }[];
}

const read = (...parts: string[]) => readFileSync(packagePath(...parts), 'utf8');
const schema = (name: string) => JSON.parse(read('tests', 'fixtures', 'schemas', `${name}.SNAPSHOT.schema.json`));
const bill = JSON.parse(read('dist', 'sbom.cdx.json')) as { readonly components: readonly Component[] };
const nameOf = ({ group, name }: Component) => (group === undefined ? name : `${group}/${name}`);

test('the list of what is bundled is CycloneDX 1.6', () => {
  // The schema has formats that the library does not know ("iri-reference"), and words of later drafts.
  const ajv = addFormats.default(new Ajv({ allErrors: true, strict: false, logger: false }));
  for (const name of ['spdx', 'jsf-0.82'])
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  const judge = ajv.compile(schema('bom-1.6'));
  judge(bill);
  expect(judge.errors ?? []).toEqual([]);
  expect(bill.components.filter(({ hashes }) => hashes === undefined)).toHaveLength(2);
  const [first] = bill.components;
  expect(judge({ ...bill, components: [{ ...first, licenses: [{ license: { id: 'Eigen' } }] }] })).toBe(false);
});

test('it names every package whose licence goes along, with the sum that npm compared', () => {
  const packages = [...read('dist', 'THIRD-PARTY-LICENSES.txt').matchAll(/^-{80}\n\n(@?[\w./-]+) (\d\S*) \(/gmu)];
  const named = new Set(bill.components.map((one) => `${nameOf(one)} ${one.version}`));
  expect(packages.length).toBeGreaterThan(50);
  const locked = JSON.parse(read('package-lock.json')) as { readonly packages: object };
  const sums = new Set(Object.values(locked.packages).map(({ integrity }: { integrity?: string }) => integrity));
  expect(packages.filter(([, name, version]) => !named.has(`${name} ${version}`)).map(([, name]) => name)).toEqual([]);
  for (const { purl, hashes } of bill.components) {
    expect(purl).toMatch(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d/u);
    for (const { content } of hashes ?? [])
      expect(sums, purl).toContain(`sha512-${Buffer.from(content, 'hex').toString('base64')}`);
  }
});
