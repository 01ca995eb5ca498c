/**
 * What several islands on one page share. The first island of a page brings the content; the others ask by the same name.
 * In the browser they all get the same state. On the server every render makes its own of the same content, so that nothing
 * passes from one page to another.
 */
export class PageState<Content, State> {
  readonly #make: (content: Content) => State;
  readonly #server: boolean;
  readonly #contents = new Map<string, Content>();
  readonly #states = new Map<string, State>();

  constructor(make: (content: Content) => State, server: boolean = import.meta.env.SSR) {
    this.#make = make;
    this.#server = server;
  }

  /** Before the page is rendered: the content for islands that do not bring it themselves. */
  bring(name: string, content: Content): void {
    this.#contents.set(name, content);
  }

  /** The state of this name. In the browser it must have been made by an island that brings its content. */
  of(name: string, content: Content | undefined = this.#contents.get(name)): State {
    const state = this.#states.get(name) ?? this.#fresh(name, content);
    if (!this.#server) this.#states.set(name, state);
    return state;
  }

  #fresh(name: string, content: Content | undefined): State {
    if (content === undefined) throw new Error(`Ingen har lagt indhold frem til »${name}«.`);
    return this.#make(content);
  }
}
