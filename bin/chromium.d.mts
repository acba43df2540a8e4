/** The path of a Chromium or Chrome on this machine, or undefined. CHROMIUM_PATH goes before all others. */
export function findChromium(): string | undefined;
/** The same, after installing one where there is none and that is possible. */
export function ensureChromium(): Promise<string | undefined>;
