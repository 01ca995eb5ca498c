import { describe, expect, it } from 'vitest';
import { fetchedOnce } from '@/site/fetched-once';

describe('Det, der hentes, når nogen spørger', () => {
  it('er her ikke, før det er hentet, og hentes kun én gang', async () => {
    let times = 0;
    const part = fetchedOnce(() => Promise.resolve((times += 1)));
    expect(part.here).toBeUndefined();
    expect(await part.fetch()).toBe(1);
    expect(await part.fetch()).toBe(1);
    expect(part.here).toBe(1);
  });

  it('kan hentes igen, når det ikke kom første gang', async () => {
    const answers = [Promise.reject(new Error('ingen forbindelse')), Promise.resolve('her')];
    const part = fetchedOnce(() => answers.shift() ?? Promise.resolve('for meget'));
    await expect(part.fetch()).rejects.toThrow('ingen forbindelse');
    expect(part.here).toBeUndefined();
    expect(await part.fetch()).toBe('her');
  });
});
