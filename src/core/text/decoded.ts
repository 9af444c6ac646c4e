/** An address without signs by number; of one that people wrote by hand as far as it is well encoded. */
export function decoded(address: string): string {
  return address.replace(/(?:%[\da-f]{2})+/giu, (signs) => {
    try {
      return decodeURIComponent(signs);
    } catch {
      return signs;
    }
  });
}
