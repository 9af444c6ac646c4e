/** Something the user can fix: what happened and where, and in `hint` what to do next. Ends the program with exit 2. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
