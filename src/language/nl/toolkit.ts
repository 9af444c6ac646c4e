import type { SlipFault } from '../../core/toolkit/slip.ts';

const where = { '+': 'achter +', '-': 'achter -', '*': 'achter *' } as const;

const times = (n: number) =>
  ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'][n] ?? String(n);

/** What is wrong with the line of a slip, in words. */
function slipFault(fault: SlipFault): string {
  switch (fault.is) {
    case 'no-number':
      return 'Begin met het nummer van het briefje, bijvoorbeeld "3 …".';
    case 'no-such-slip':
      return `er zijn briefjes 1 tot en met ${fault.slips}.`;
    case 'digits':
      return `${fault.found} cijfers, het moeten er ${fault.wanted} zijn.`;
    case 'digit':
      return `op plaats ${fault.at} staat iets anders dan ${fault.allowed.split('').join(' ')}.`;
    case 'pile':
      return `${times(fault.found)} keer een ${fault.pile}, het moeten er ${times(fault.wanted)} zijn.`;
    case 'not-number':
      return `${where[fault.where]} horen nummers van kaarten.`;
    case 'too-many':
      return `${where[fault.where]} mag hooguit ${fault.most === 1 ? 'één nummer' : `${times(fault.most)} nummers`} staan.`;
    case 'no-such-item':
      return `${fault.item} bestaat niet; de nummers gaan van 1 tot en met ${fault.items}.`;
    case 'private':
      return `${fault.item} is privé en hoort niet in dit rijtje.`;
    case 'twice':
      return `${fault.item} staat er twee keer.`;
    case 'suffix':
      return `zet aan het eind een van deze letters: ${fault.letters.split('').join(' ')}.`;
  }
}

/** The toolkit around a session: value cards, pulse, programme and what lies on the table. */
export const toolkit = {
  slip: {
    fault: slipFault,
    /** Which slip it is about. */
    refused: (card: number, message: string) => `Kaart ${card}: ${message}`,
  },
};
