import { describe, expect, it } from 'vitest';
import { calculateCase, type CaseInput } from '@/calculators/straksaktivering/domain';
import { movedFields, rulesFor, scenarioColumns, scenarioText } from '@/calculators/straksaktivering/ui/bids/scenario-columns';
import { readVector, valueOf } from '../../../vectors';
import { assumptions } from '../form/examples';

const { input } = readVector('BC-02');
const columns = (from: CaseInput = input, bids = [{ navn: 'Vores', input: { ...from, tilgang: 200 } }]) =>
  scenarioColumns({ input: from, kontrafaktiskKendt: false }, valueOf(calculateCase(from)), assumptions, bids);
const figure = (id: string, from?: CaseInput) => columns(from).find((column) => column.id === id)?.figures;

describe('Scenarierne ved siden af hinanden', () => {
  it('har et skøn med begrundelse bag hver eneste ændring', () => {
    expect(rulesFor(assumptions, 'forsigtig')).toEqual({ effektHoejst: 0.5, tilgangFaktor: 0.9, udgiftFaktor: 1.1, foersteAarFaktor: 0.5 });
    expect(rulesFor(assumptions, 'optimistisk')).toEqual({ tilgangFaktor: 1.1, foersteAarMindst: 1 });
  });

  it('viser det forventede som sagen selv, uden ændringer', () => {
    const own = columns().find(({ id }) => id === 'forventet');
    expect(own?.assumptions).toMatchObject({ effektRealisering: '100\u00a0%', tilgang: '459' });
    expect(own?.figures?.npv).toBe('10.633.938');
  });

  it('viser virkning som i forsøg: tre uger og underskud i det første år', () => {
    expect(figure('forsoeg')?.weeks).toBe('3');
    expect(figure('forsoeg')?.firstYear).toMatch(/^-/);
  });

  it('udelader forsøgene, når der ikke regnes med så mange uger', () => {
    const small = { ...input, foer: { type: 'fast', uger: 6 } } as const;
    expect(columns(small).map(({ id }) => id)).not.toContain('forsoeg');
  });

  it('stiller kommunens eget bud sidst og siger, når et bud ikke kan regnes', () => {
    expect(columns().at(-1)).toMatchObject({ id: 'eget-0', navn: 'Vores' });
    expect(columns(input, [{ navn: 'Halvt', input: { ...input, tilgang: NaN } }]).at(-1)?.figures).toBeUndefined();
  });

  it('kan kopieres som tekst med navn, ændringer og tal', () => {
    const careful = columns()[0];
    const text = careful ? scenarioText(careful, movedFields(columns())) : '';
    expect(text.split('\n')[0]).toBe('Forsigtigt');
    expect(text).toContain('Nye unge om året: 413');
    expect(text).toContain(`Nutidsværdi over alle årene: ${careful?.figures?.npv ?? ''}`);
  });
});
