/** What an action did, in a sentence. It is said of one of the page's campaigns: another one begins without it. */
import type { CampaignWork } from './campaign.svelte';

export class Said {
  readonly #work: CampaignWork;
  #last = $state.raw({ text: '', begun: 0 });

  constructor(work: CampaignWork) {
    this.#work = work;
  }

  get text(): string {
    return this.#last.begun === this.#work.begun ? this.#last.text : '';
  }
  set text(text: string) {
    this.#last = { text, begun: this.#work.begun };
  }
}
