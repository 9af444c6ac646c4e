import assert from 'node:assert/strict';
import { fillIn, homeOf, tarballAddress } from '../../../.ci/release-home.mjs';

export const right = 'the tarball has the address that each known host gives it, and none on another host';

const version = '0.1.0';
const text = `Zo.\n<!-- home\n\`git+%home%.git#v%version%\`\n-->\n<!-- home\n\`%tarball%\`\n-->\n<!-- ander -->\n`;
const filled = (home) => fillIn(text, { home, version });
const addresses = {
  'https://github.com/team/driehoek': '/releases/download/v0.1.0/driehoek-0.1.0.tgz',
  'https://codeberg.org/team/driehoek': '/releases/download/v0.1.0/driehoek-0.1.0.tgz',
  'https://gitlab.com/groep/deel/driehoek': '/-/releases/v0.1.0/downloads/driehoek-0.1.0.tgz',
};

export function run() {
  for (const [home, path] of Object.entries(addresses)) {
    assert.equal(tarballAddress({ home, version }), `${home}${path}`);
    const wanted = `Zo.\n\`git+${home}.git#v0.1.0\`\n\`${home}${path}\`\n<!-- ander -->\n`;
    assert.equal(filled(home), wanted);
  }
  const own = homeOf({ repository: { type: 'git', url: 'git+https://git.example.nl:8443/team/driehoek.git' } });
  assert.equal(own, 'https://git.example.nl:8443/team/driehoek');
  assert.equal(tarballAddress({ home: own, version }), undefined);
  assert.equal(filled(own), `Zo.\n\`git+${own}.git#v0.1.0\`\n<!-- ander -->\n`);
}
