export function runAction(
  folder: string,
  wishes: {
    readonly workspace: string;
    readonly given?: Readonly<Record<string, string>>;
    readonly env?: Readonly<Record<string, string | undefined>>;
  },
): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<'exit-code' | 'sarif', string>>;
  readonly summary: string;
};
