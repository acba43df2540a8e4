import type { Owner } from './migrate.ts';

/** The owner's login may not do what the application needs; the message says which statements to run. */
export class RolesMissing extends Error {
  override name = 'RolesMissing';
}

/**
 * Sees to it that the two roles exist and that `login` (null: the owner itself) may take them on, and gives the job
 * queue its schema. Runs at every start, before the migrations: roles belong to the server, so a database restored on
 * another server arrives without them. Throws {@link RolesMissing}.
 */
export async function prepareRoles(owner: Owner, login: string | null): Promise<void> {
  const found = await owner.rows("select rolname from pg_roles where rolname in ('peer_app', 'peer_system')");
  const missing = ['peer_app', 'peer_system'].filter((role) => !found.some((row) => row.rolname === role));
  const [identity] = await owner.rows('select current_user as owner');
  const members = [...new Set([String(identity?.owner), login ?? String(identity?.owner)])];
  const grants: string[] = [];
  for (const member of members) {
    const [row] = await owner.rows(
      `select format('grant peer_app, peer_system to %I', $1::text) as statement,
         coalesce((select rolsuper from pg_roles where rolname = $1), false) as superuser,
         (select count(*) from pg_auth_members m join pg_roles r on r.oid = m.roleid join pg_roles l on l.oid = m.member
          where l.rolname = $1 and r.rolname in ('peer_app', 'peer_system')
            and to_jsonb(m) ->> 'set_option' is distinct from 'false')::int as held`,
      [member],
    );
    if (row?.superuser !== true && Number(row?.held) < 2) grants.push(String(row?.statement));
  }
  const statements = [...missing.map((role) => `create role ${role} nologin`), ...grants];
  try {
    for (const statement of statements) await owner.run(unlessThere(statement));
  } catch (error) {
    const list = statements.map((statement) => `  ${statement};`).join('\n');
    throw new RolesMissing(
      `The database login may not create roles. As an administrator of the server, run:\n${list}`,
      {
        cause: error,
      },
    );
  }
  await owner.run('create schema if not exists pgboss authorization peer_system');
}

/** Another database of the same server may be starting at the same moment and make the same role. */
function unlessThere(statement: string): string {
  return `do $$ begin ${statement}; exception when duplicate_object or unique_violation then null; end $$`;
}
