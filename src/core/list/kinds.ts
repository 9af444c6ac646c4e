export const entryKinds = ['record', 'case'] as const;
