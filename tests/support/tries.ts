/** So many examples of a property in `npm test`, always the same; `npm run hunt` looks among many, each time others. */
export function tries(few: number, many: number): { readonly numRuns: number } {
  return { numRuns: isHunt ? many : few };
}

const isHunt = process.env.MODE === 'hunt';
