import { expect, it } from 'vitest';
import { exampleAnchor } from '@/guides/examples';

it('exampleAnchor(facts) er det første faktum', () => {
  expect(exampleAnchor(['case-a', 'case-b'])).toBe('case-a');
});
