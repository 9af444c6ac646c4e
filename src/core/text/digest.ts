/** 64 bits as 16 hexadecimal digits: two multiplicative lanes over the UTF-16 units, mixed at the end. Not for secrets. */
export function hashText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  return `${hex(mix(high, low))}${hex(mix(low, high))}`;
}

function mix(a: number, b: number): number {
  const first = Math.imul(a ^ (a >>> 16), 0x85ebca6b);
  const second = Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  return (first ^ second ^ (first >>> 15)) >>> 0;
}

function hex(word: number): string {
  return word.toString(16).padStart(8, '0');
}

/** The same as a whole number below 2^52, to divide texts over parts. */
export function hashNumber(text: string): number {
  return Number.parseInt(hashText(text).slice(0, 13), 16);
}
