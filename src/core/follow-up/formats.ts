/** In which forms what is open can be had, beside JSON. */
export const followUpFormats = ['text', 'markdown', 'mail'] as const;
