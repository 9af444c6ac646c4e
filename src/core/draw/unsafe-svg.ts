/** Elements that run something or bring a page in. */
const element = /<(?:script|foreignobject|iframe|embed|object|handler|audio|video)(?=[\s/>])/iu;
/** An attribute that runs something. */
const handler = /<[a-z][^<>]*?[\s/"']on[a-z]{3,20}\s{0,9}=/iu;
/** An address outside the drawing: a place in it begins with "#". */
const address = /(?:href|src)\s{0,9}=\s{0,9}["']?\s{0,9}(?!["'#\s])/iu;
const inStyle = /url\(\s{0,9}["']?\s{0,9}(?!["'#\s])|@import/iu;

/** Without one of these it only draws. */
const sign =
  /<(?:script|foreign|iframe|embed|object|handler|audio|video|!entity)|[\s/"']on[a-z]|href|src|url\(|@import/iu;

/** Whether an SVG does more than draw: it runs something, or asks for something elsewhere. */
export function isUnsafeSvg(svg: string): boolean {
  if (!sign.test(svg)) return false;
  return element.test(svg) || handler.test(svg) || address.test(svg) || inStyle.test(svg) || /<!entity/iu.test(svg);
}
