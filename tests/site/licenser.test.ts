import { describe, expect, it } from 'vitest';
import { builtSite } from './site';

describe('skriftens licens', () => {
  it('følger med den byggede side, med ophavsret og hele teksten', () => {
    const licence = builtSite().read('/licenser/atkinson-hyperlegible-next-OFL.txt')?.toString() ?? '';
    expect(licence).toContain('Copyright 2020-2024 The Atkinson Hyperlegible Next Project Authors');
    expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(licence).toContain('DISCLAIMER');
  });
});
