import { expect, it } from 'vitest';
import { drawings, modelDrawn } from '@/organisation/drawings';

it('modelDrawn(af) kender hver tegning ved navn og siger, hvilke der er, når navnet ikke findes', () => {
  expect(Object.keys(drawings).map(modelDrawn)).toEqual(Object.keys(drawings));
  expect(() => modelDrawn('nyt-hus')).toThrow(/<Tegning> er skrevet forkert\. af: Skriv et af navnene ny-enhed, /);
});
