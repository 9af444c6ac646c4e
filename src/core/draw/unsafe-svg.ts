/** Elements that run something or bring a page in. */
const element = /<(?:script|foreignobject|iframe|embed|object|handler|audio|video)(?=[\s/>])/u;
/** An attribute that runs something. */
const handler = /<[a-z][^<>]*?[\s/"']on[a-z]{3,20}\s{0,9}=/u;
/** An address outside the drawing: a place in it begins with "#". */
const address = /(?:href|src)\s{0,9}=\s{0,9}["']?\s{0,9}(?!["'#\s])/u;
const inStyle = /url\(\s{0,9}["']?\s{0,9}(?!["'#\s])|@import/u;

/** Without one of these it only draws. */
const sign =
  /<(?:script|foreign|iframe|embed|object|handler|audio|video|!entity)|[\s/"']on[a-z]|href|src|url\(|@import/u;

/** Whether an SVG does more than draw: it runs something, or asks for something elsewhere. */
export function isUnsafeSvg(written: string): boolean {
  const svg = written.toLowerCase();
  if (!sign.test(svg)) return false;
  return element.test(svg) || handler.test(svg) || address.test(svg) || inStyle.test(svg) || /<!entity/u.test(svg);
}
