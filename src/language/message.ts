/** One sentence a user reads, or its two forms when it counts something (chosen by `count`). */
export type Message = string | { readonly one: string; readonly other: string };

/** The same keys as the English catalogue `M`, in another language. A missing or extra key does not compile. */
export type Translation<M> = {
  readonly [K in keyof M]: M[K] extends string ? string : { readonly one: string; readonly other: string };
};

export type Language = 'en' | 'es';
export const languages: readonly Language[] = ['en', 'es'];

/** What may stand in a message's {braces}. */
export type Params = Readonly<Record<string, string | number>>;
