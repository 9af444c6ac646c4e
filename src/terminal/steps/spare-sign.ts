/** Whether a line is the sign that brings the next question of the case, and nothing else. */
export function isSpareSign(line: string): boolean {
  return line.trim().toLowerCase() === 'd';
}
