/** The team's own settings: the name of the file, and the format it begins with. */
export const CONFIG_FILE = 'driehoek.config.yaml';
export const CONFIG_FORMAT = 'driehoek/config@1';
