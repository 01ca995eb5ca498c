import { describe, expect, it } from 'vitest';
import { progressSaid } from '@/guides/texts/guide';

describe('fremgang sagt med ord', () => {
  it('nævner trinene i den rækkefølge, samtalerne blev holdt', () => {
    expect(progressSaid([1, 3, 2])).toContain('1, 3 og 2');
  });
});
