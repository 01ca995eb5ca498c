/** The way back: what was there before each change that can be taken back. */
export class History<Snapshot> {
  /** What can be gone back to, the latest last. */
  before = $state.raw<readonly Snapshot[]>([]);

  /** Whether there is anything to go back to. */
  get canUndo(): boolean {
    return this.before.length > 0;
  }

  /** Keeps what is there, so that the next change can be taken back. */
  remember(snapshot: Snapshot): void {
    this.before = [...this.before, snapshot];
  }

  /** What was there before the last change, which is then forgotten; undefined when there is none. */
  back(): Snapshot | undefined {
    const last = this.before.at(-1);
    this.before = this.before.slice(0, -1);
    return last;
  }
}
