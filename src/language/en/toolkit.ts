import type { SlipFault } from '../../core/toolkit/slip.ts';
import type { Messages } from '../messages.ts';

const where = { '+': 'after +', '-': 'after -', '*': 'after *' } as const;

const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);

/** What is wrong with the line of a slip, in words. */
function slipFault(fault: SlipFault): string {
  switch (fault.is) {
    case 'no-number':
      return 'Begin with the number of the slip, for instance "3 …".';
    case 'no-such-slip':
      return `slips are numbered 1 to ${fault.slips}.`;
    case 'digits':
      return `${fault.found} digits, there should be ${fault.wanted}.`;
    case 'digit':
      return `position ${fault.at} holds something other than ${fault.allowed.split('').join(' ')}.`;
    case 'pile':
      return `a ${fault.pile} ${times(fault.found)}, it should be ${times(fault.wanted)}.`;
    case 'not-number':
      return `${where[fault.where]} only card numbers can stand.`;
    case 'too-many':
      return `${where[fault.where]} there can be ${fault.most === 1 ? 'one number' : `${fault.most} numbers`} at most.`;
    case 'no-such-item':
      return `there is no ${fault.item}; numbers run from 1 to ${fault.items}.`;
    case 'private':
      return `${fault.item} is private and does not belong in this list.`;
    case 'twice':
      return `${fault.item} is there twice.`;
    case 'suffix':
      return `end with one of these letters: ${fault.letters.split('').join(' ')}.`;
  }
}

export const toolkit: Messages['toolkit'] = {
  slip: {
    fault: slipFault,
    refused: (card, message) => `Card ${card}: ${message}`,
  },
};
