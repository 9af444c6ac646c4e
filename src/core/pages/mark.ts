/** By this a file is known as an earlier report, which may be made anew. What is published is none: that is written once. */
export const REPORT_MARK = '<!-- driehoek/report -->';
