/**
 * Which version a form was made from, so that what someone else wrote meanwhile is noticed. It is a text field nobody
 * sees, not a hidden one: a text brought back from this device then brings its version back too. Give the form an id
 * that holds the version as well: a page that refreshes itself then leaves a form that is being typed in alone.
 */
export function BasedOn(props: { version: number }) {
  return <input type="text" name="basedOn" value={String(props.version)} hidden />;
}
