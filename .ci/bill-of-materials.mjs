import { readFileSync } from 'node:fs';
import { dataPackages } from './bundled.mjs';

/** What is in the bundles, as CycloneDX 1.6. Without a time or a serial number: one build makes one text. */
export function billOfMaterials(packages, { name, version, license, repository }) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const home = repository?.url;
  const references = home === undefined ? {} : { externalReferences: [{ type: 'vcs', url: home }] };
  const components = [
    ...packages.map((one) => ({ type: 'library', ...component(one), hashes: [sha512(lock, one.folder)] })),
    ...dataPackages().map((one) => ({ type: 'data', ...component(one) })),
  ];
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': name,
        name,
        version,
        licenses: licences(license),
        ...references,
      },
    },
    components,
    dependencies: [{ ref: name, dependsOn: components.map((one) => one['bom-ref']) }],
  };
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}

function component({ name, version, license }) {
  const [scope, plain] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const purl = `pkg:npm/${scope === undefined ? '' : `${encodeURIComponent(scope)}/`}${plain}@${version}`;
  return {
    'bom-ref': purl,
    ...(scope === undefined ? {} : { group: scope }),
    name: plain,
    version,
    licenses: licences(license),
    purl,
  };
}

/** The hash of the package as the registry gives it, which npm compared when it installed it. */
function sha512(lock, folder) {
  const { integrity } = lock[folder.slice(folder.indexOf('node_modules/'))] ?? {};
  const [, sum] = /sha512-(\S+)/u.exec(integrity ?? '') ?? [];
  if (sum === undefined) throw new Error(`package-lock.json has no sha512 of ${folder}`);
  return { alg: 'SHA-512', content: Buffer.from(sum, 'base64').toString('hex') };
}

function licences(license) {
  return [/[\s(]/u.test(license) ? { expression: license } : { license: { id: license } }];
}
