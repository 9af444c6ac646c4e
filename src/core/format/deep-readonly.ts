/** The same data, of which nothing may be changed: what a schema infers is changeable all the way down. */
export type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
