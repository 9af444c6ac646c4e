/** Whether to colour: NO_COLOR and FORCE_COLOR as the standards have them, and only for a terminal. */
export function wantsColor(env: NodeJS.ProcessEnv, isTerminal: boolean, flag: boolean): boolean {
  if (!flag || (env.NO_COLOR !== undefined && env.NO_COLOR !== '')) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}
