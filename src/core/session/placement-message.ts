import type { Messages } from '../../language/messages.ts';
import type { PlacementFault } from '../triangle/placement.ts';

export function placementMessage(fault: PlacementFault, { faults }: Messages): string {
  if (fault.code === 'wrong-sum') return faults.wrongSum(fault.sum);
  return { 'not-three': faults.notThree, 'not-whole': faults.notWhole, negative: faults.negative }[fault.code];
}
