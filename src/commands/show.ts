import { type Context, exit } from './context.ts';
export async function show(_file: string, _context: Context): Promise<number> {
  return exit.done;
}
