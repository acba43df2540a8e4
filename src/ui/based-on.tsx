/**
 * Which version a form was made from, so that what someone else wrote meanwhile is noticed. Give the form an id that
 * holds the version as well: a page that refreshes itself then leaves a form alone that is being typed in.
 */
export function BasedOn(props: { version: number }) {
  return <input type="hidden" name="basedOn" value={String(props.version)} />;
}
