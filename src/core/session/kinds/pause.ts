import { good, type Kind } from '../kind.ts';

/** Talking, reading or looking: nothing to write down. */
export const pause: Kind<'pause'> = {
  read: () => good(true),
  entries: () => [],
  allowed: (_, { messages }) => messages.allowed.pause,
};
