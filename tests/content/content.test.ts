import { describe, expect, it } from 'vitest';
import { ratesChecked } from '@/calculators/straksaktivering/file';
import { entriesIn, filesIn, folders, foldersOnDisk } from './library';

const names = Object.keys(folders) as (keyof typeof folders)[];

describe('content/', () => {
  it('har et skema til hver mappe', () => {
    expect(foldersOnDisk().filter((folder) => !names.includes(folder as keyof typeof folders))).toEqual([]);
  });

  it.each(names.flatMap((folder) => filesIn(folder).map(({ file, data }) => ({ folder, file, data }))))(
    '$file følger sit skema',
    ({ folder, data }) => {
      const result = folders[folder].safeParse(data);
      expect(result.error?.issues ?? []).toEqual([]);
    },
  );

  it('har de ti elementer, hvert nummer én gang', () => {
    const numbers = entriesIn('elementer').map(({ data }) => data.number);
    expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('har hver kommune én gang', () => {
    const codes = entriesIn('kommuner').map(({ data }) => data.kode);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('afviser en kommunekode, der ikke findes, og en, der hører til et andet navn', () => {
    const data = entriesIn('kommuner').find(({ id }) => id === 'hilleroed')?.data;
    const accepts = (kode: string, navn: string) => folders.kommuner.safeParse({ ...data, kode, navn }).success;
    expect([accepts('0219', 'Hillerød'), accepts('0999', 'Hillerød'), accepts('0101', 'Hillerød')]).toEqual([true, false, false]);
  });

  it('forklarer hvert udregnet tal i en note', () => {
    const bare = entriesIn('tal').filter(({ data }) => data.confidence === 'derived' && !data.note);
    expect(bare.map(({ file }) => file)).toEqual([]);
  });

  it('har satser og regler, hvoraf den sidste blev kontrolleret den dag, som en gemt sag siger', () => {
    const checked = [...entriesIn('satser'), ...entriesIn('regler')].map(({ data }) => data.kontrolleret);
    expect(checked.toSorted().at(-1)).toBe(ratesChecked);
  });

  // What has run out is a matter of the calendar: npm run frister and the page tell it.
  it.each([...entriesIn('satser'), ...entriesIn('regler')])('$file gælder fra en dag, der kommer før den sidste', ({ data }) => {
    const { gyldigFra = '', gyldigTil = '9999-12-31' } = data;
    expect(gyldigFra < gyldigTil).toBe(true);
  });
});
