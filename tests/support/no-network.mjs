// Preloaded into the built program: whatever would leave the machine is written to the error output, and refused.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const refuse = (what) => () => {
  process.stderr.write(`\nNETWORK ${what}\n`);
  throw new Error(`network: ${what}`);
};
net.Socket.prototype.connect = refuse('connect');
dgram.createSocket = refuse('datagram');
for (const name of Object.keys(dns)) if (/^(?:lookup|resolve|reverse)/u.test(name)) dns[name] = refuse(name);
for (const name of Object.keys(dns.promises))
  if (/^(?:lookup|resolve|reverse)/u.test(name)) dns.promises[name] = refuse(name);
globalThis.fetch = refuse('fetch');
syncBuiltinESMExports();
