import { createContext, useContext } from 'hono/jsx';

/** One thing that has to be put right: the field's name and what to do about it. */
export interface FieldError {
  field: string;
  text: string;
}

/** What a field needs to know about its form: a prefix that keeps ids unique on a page, and the errors by field. */
export const FormState = createContext<{ prefix: string; errors: readonly FieldError[] }>({ prefix: '', errors: [] });

/** The id of a field inside the current form and the error that belongs to it, if there is one. */
export function useField(name: string, error?: string): { id: string; error: string | undefined } {
  const form = useContext(FormState);
  return {
    id: `${form.prefix}${name}`,
    error: error ?? form.errors.find((candidate) => candidate.field === name)?.text,
  };
}
