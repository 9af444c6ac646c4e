/** What another language must have where Dutch has this. */
export type Shape<T> = T extends readonly string[]
  ? readonly string[]
  : T extends (...parts: infer P) => string
    ? (...parts: P) => string
    : T extends string
      ? string
      : { [K in keyof T]: Shape<T[K]> };
