/** A PostgreSQL server made for tests. */
export interface Cluster {
  /** Its login may create databases and roles. */
  url: string;
  pid(): number | undefined;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export function postgresBinaries(): string | undefined;
export function startCluster(binaries: string, settings?: readonly string[]): Promise<Cluster>;
