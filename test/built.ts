import { buildProgram } from './crash/program.ts';

/** Before the files of a project that start the application, which run side by side. */
export function setup(): void {
  buildProgram();
}
