import type { FacetValues } from '@/organisation/domain/indsatser';

/** An effort as the table shows it. */
export interface Row {
  readonly id: string;
  readonly kommune: string;
  readonly href: string;
  readonly title: string;
  readonly values: FacetValues;
  /** What a few of the values mean here. */
  readonly told: Readonly<Partial<Record<keyof FacetValues, { readonly text: string }>>>;
  readonly lines: readonly [number, number];
}
