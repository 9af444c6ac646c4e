export const shareKinds = ['shareable', 'case'] as const;

export const pageForms = ['markdown', 'html', 'docx'] as const;

export type PageForm = (typeof pageForms)[number];
