import type { PersonalDatum } from './datum.ts';

/** Length of an IBAN per country. Source: SWIFT IBAN registry. */
const lengths = new Map(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24
  FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32
  LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24
  RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30`
    .split(/\s+/u)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);
const beginnings = /(?<![\p{L}\d])[a-z]{2} ?\d{2}/giu;

/** Bank account numbers of any country: the length of that country, and 1 modulo 97. */
export function findIbans(text: string): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  for (const { 0: head, index: start } of text.matchAll(beginnings)) {
    const length = lengths.get(head.slice(0, 2).toUpperCase());
    const end = length === undefined ? undefined : endAfter(text, start, length);
    if (
      end === undefined ||
      !isOneModulo97(
        text
          .slice(start, end)
          .replace(/[ ./·_-]/gu, '')
          .toUpperCase(),
      )
    )
      continue;
    found.push({ kind: 'iban', start, end });
  }
  return found;
}

/** The end of so many letters and digits with single signs between them, when nothing is glued to it. */
function endAfter(text: string, start: number, count: number): number | undefined {
  let at = start;
  for (let read = 0; read < count; read += 1) {
    if (read > 0 && /[ ./·_-]/u.test(text[at] ?? '')) at += 1;
    if (!/[a-z\d]/iu.test(text[at] ?? '')) return undefined;
    at += 1;
  }
  return /[\p{L}\d]/u.test(text[at] ?? '') ? undefined : at;
}

/** ISO 13616: country and check digits last, letters as 10 to 35. */
function isOneModulo97(iban: string): boolean {
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4))
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
