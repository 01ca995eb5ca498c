import type { EffektInput } from '@/calculators/effektoekonomi/domain';

/** The worked example, ready to show. */
export interface EffektExample {
  readonly title: string;
  readonly summary: string;
  readonly unknown: readonly string[];
  readonly input: EffektInput;
}
