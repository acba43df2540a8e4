import type { Child } from 'hono/jsx';

/**
 * Rows and columns with a caption. The first cell of a row names it. `numeric` are the columns (from 0) to align as
 * numbers. On a narrow screen rows become cards, each cell under its column's name, unless `keep` asks for columns.
 */
export function Table(props: {
  caption: string;
  captionHidden?: boolean;
  head: readonly string[];
  rows: readonly (readonly Child[])[];
  numeric?: readonly number[];
  keep?: boolean;
}) {
  const numeric = new Set(props.numeric ?? []);
  const number = (column: number) => (numeric.has(column) ? 'number' : undefined);
  return (
    <div
      class={props.keep ? 'table-scroll' : 'table-wrap'}
      tabindex={props.keep ? 0 : undefined}
      role={props.keep ? 'region' : undefined}
      aria-label={props.keep ? props.caption : undefined}
    >
      <table class={props.keep ? 'table' : 'table table-cards'} role="table">
        <caption class={props.captionHidden ? 'sr' : undefined}>{props.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {props.head.map((title, column) => (
              <th scope="col" role="columnheader" class={number(column)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {props.rows.map((row) => (
            <tr role="row">
              {row.map((cell, column) =>
                column === 0 ? (
                  <th scope="row" role="rowheader">
                    {cell}
                  </th>
                ) : (
                  <td role="cell" class={number(column)} data-label={props.head[column]}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
