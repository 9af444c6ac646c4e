/** Minutes as on a stopwatch, in whole seconds: 9.67 is "9:40", 129.5 is "129:30". */
export function stopwatch(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
