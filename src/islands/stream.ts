type Message =
  | { kind: 'need'; tab: string; topics: string[] }
  | { kind: 'gone'; tab: string }
  | { kind: 'who' }
  | { kind: 'change'; topic: string | null };

/**
 * One stream of changes for the whole browser. Browsers allow few connections to a host, so the tabs agree by a lock
 * on one of them that holds the connection and tells the others; when it closes, the next takes over. Where locks are
 * missing (pages without https) each tab holds its own.
 */
export class Stream {
  readonly #tab = crypto.getRandomValues(new Uint32Array(2)).join('-');
  readonly #channel: BroadcastChannel | undefined;
  readonly #needs = new Map<string, string[]>();
  readonly #followers = new Set<{ topics: readonly string[]; onChange: () => void }>();
  #holding = false;
  #source: EventSource | undefined;
  readonly #leaving: EventSource[] = [];
  /** The topics that the connection has told of since it last began. */
  #heard: ReadonlySet<string> = new Set();
  #open = '';
  #failures = 0;
  #retry: number | undefined;
  #announcing: number | undefined;
  /** When a topic was last told to have changed, and when the newest visit began, by this tab's clock. */
  readonly #changed = new Map<string, number>();
  #visited = 0;

  constructor() {
    document.addEventListener('turbo:visit', () => {
      this.#visited = performance.now();
    });
    this.#channel = 'BroadcastChannel' in window && navigator.locks ? new BroadcastChannel('live') : undefined;
    if (!this.#channel) {
      this.#holding = true;
      return;
    }
    this.#channel.addEventListener('message', (event: MessageEvent<Message>) => this.#hear(event.data));
    window.addEventListener('pageshow', (event) => {
      if (event.persisted) this.#announce();
    });
    window.addEventListener('pagehide', () => this.#tell({ kind: 'gone', tab: this.#tab }));
    void navigator.locks.request('live', () => {
      this.#holding = true;
      this.#tell({ kind: 'who' });
      this.#connect();
      // The lock is held for as long as this tab lives.
      return new Promise(() => {});
    });
  }

  /** Calls `onChange` when one of the topics changed, or may have while there was no connection. Returns the way to stop. */
  follow(topics: readonly string[], onChange: () => void): () => void {
    const follower = { topics, onChange };
    this.#followers.add(follower);
    this.#announce();
    // Told to the page before, while this one was on its way.
    if (topics.some((topic) => (this.#changed.get(topic) ?? -1) >= this.#visited)) onChange();
    return () => {
      if (this.#followers.delete(follower)) this.#announce();
    };
  }

  /** What this tab needs. */
  get #topics(): string[] {
    return [...new Set([...this.#followers].flatMap((follower) => follower.topics))];
  }

  /** Says what this tab needs, once for a page that goes and the one that comes in its place. */
  #announce(): void {
    window.clearTimeout(this.#announcing);
    this.#announcing = window.setTimeout(() => {
      this.#tell({ kind: 'need', tab: this.#tab, topics: this.#topics });
      this.#connect();
    });
  }

  #tell(message: Message): void {
    this.#channel?.postMessage(message);
  }

  #hear(message: Message): void {
    if (message.kind === 'who') this.#tell({ kind: 'need', tab: this.#tab, topics: this.#topics });
    if (message.kind === 'change') this.#arrived(message.topic);
    if (message.kind === 'need') this.#needs.set(message.tab, message.topics);
    if (message.kind === 'gone') this.#needs.delete(message.tab);
    if (message.kind === 'need' || message.kind === 'gone') this.#connect();
  }

  /** A topic changed; null says that anything may have. */
  #arrived(topic: string | null): void {
    for (const one of topic === null ? this.#topics : [topic]) this.#changed.set(one, performance.now());
    for (const { topics, onChange } of this.#followers) if (topic === null || topics.includes(topic)) onChange();
  }

  /**
   * Opens the connection for what all tabs need now; does nothing when that is what it already carries. The one before
   * goes on until this one hears, so that nothing is missed between the two. What happened to a topic before anybody
   * heard of it was not told either, so whoever follows a topic that is new here looks once.
   */
  #connect(): void {
    if (!this.#holding) return;
    const wanted = [...new Set([this.#topics, ...this.#needs.values()].flat())].sort();
    if (wanted.join(',') === this.#open) return;
    window.clearTimeout(this.#retry);
    if (this.#source) this.#leaving.push(this.#source);
    this.#source = undefined;
    this.#open = wanted.join(',');
    if (wanted.length === 0) {
      this.#heard = new Set();
      return this.#leave();
    }
    const source = new EventSource(`/live?topics=${encodeURIComponent(this.#open)}`);
    this.#source = source;
    let interrupted = this.#failures > 0;
    source.addEventListener('ready', () => {
      this.#failures = 0;
      if (source === this.#source) this.#leave();
      // What happened meanwhile was not heard, so every page looks again.
      if (interrupted) this.#spread(null);
      else for (const topic of wanted) if (!this.#heard.has(topic)) this.#spread(topic);
      interrupted = false;
      this.#heard = new Set(wanted);
    });
    source.addEventListener('change', (event) => this.#spread(topicOf((event as MessageEvent<string>).data)));
    source.addEventListener('error', () => {
      interrupted = true;
      this.#heard = new Set();
      if (source.readyState === EventSource.CLOSED && source === this.#source) this.#again();
    });
  }

  /** Closes the connections that others have taken the place of. */
  #leave(): void {
    for (const source of this.#leaving.splice(0)) source.close();
  }

  #spread(topic: string | null): void {
    this.#tell({ kind: 'change', topic });
    this.#arrived(topic);
  }

  /** Tries again after 1, 2, 4 ... at most 60 seconds, not all browsers at once. */
  #again(): void {
    const wait = Math.min(60_000, 1000 * 2 ** this.#failures) * (0.5 + Math.random() / 2);
    this.#failures += 1;
    this.#retry = window.setTimeout(() => {
      this.#open = '';
      this.#connect();
    }, wait);
  }
}

function topicOf(data: string): string | null {
  try {
    const parsed: unknown = JSON.parse(data);
    const topic = (parsed as { topic?: unknown } | null)?.topic;
    return typeof topic === 'string' ? topic : null;
  } catch {
    return null;
  }
}

let shared: Stream | undefined;

/** This tab's stream; made when the first live page is opened, and kept while pages change. */
export function stream(): Stream {
  shared ??= new Stream();
  return shared;
}
