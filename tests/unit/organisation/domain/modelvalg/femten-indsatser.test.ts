import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { families, matchFamily, onScale, trialOf, type Effort, type Family, type Model } from '@/organisation/domain/modelvalg';
import { indsatsSchema, kommuneSchema } from '@/content-schemas';
import golden from '../../../../fixtures/modelvalg/femten-indsatser.json' with { type: 'json' };
import { published } from './chooser';

const yaml = (file: string): unknown => parse(readFileSync(file, 'utf8'));

/** The efforts as the page reads them: what the municipality has, and the answers that the report gives. */
const efforts = globSync('content/indsatser/*.yaml').map((file): Effort & { id: string } => {
  const { kommune, fact, answers } = indsatsSchema.parse(yaml(file));
  const { reports } = kommuneSchema.parse(yaml(`content/kommuner/${kommune}.yaml`));
  const design = reports.flatMap((report) => report.efforts).find(({ facts }) => facts[0] === fact)?.design;
  if (!design) throw new Error(`${file} peger på en indsats, som ${kommune} ikke har.`);
  return { id: basename(file, '.yaml'), choices: answers, organisation: design.organisation, caseworker: design.caseworker };
});

const count = (family: Family) => {
  const outcomes = Map.groupBy(efforts, (effort) => trialOf(published, effort, family).outcome);
  return Object.fromEntries([...outcomes].map(([outcome, members]) => [outcome, members.length]));
};

describe('de femten indsatser sat ind som svar', () => {
  it('er de femten, prøven blev lavet på, med samme svar og samme rolle', () => {
    const key = ({ id, choices, role }: { id: string; choices: object; role: string }) =>
      JSON.stringify([id, role, Object.entries(choices).toSorted()]);
    expect(efforts.map(({ id, choices, caseworker }) => key({ id, choices, role: caseworker })).toSorted()).toEqual(
      golden.map(({ effort, choices, role }) => key({ id: effort, choices, role })).toSorted(),
    );
  });

  it.each(golden)('$effort får samme pasform som i prøven', ({ choices, fits }) => {
    const found = (Object.keys(families) as Family[])
      .flatMap((family) => matchFamily(published, choices as Effort['choices'], family).models)
      .map(({ model, fit }): [Model, number | undefined] => [model, fit && Math.round(onScale(fit))]);
    expect(Object.fromEntries(found)).toEqual(fits);
  });

  it('har kommunens rolle blandt de højeste i 12 af 15', () => {
    const hits = efforts.filter((effort) =>
      matchFamily(published, effort.choices, 'caseworker').highest.includes(effort.caseworker as never),
    );
    expect(hits).toHaveLength(12);
  });

  it('rammer typen i 12 og rollen i 12, heraf 4 delt, og rammer forbi i tre af hver', () => {
    expect({ organisation: count('organisation'), caseworker: count('caseworker') }).toEqual({
      organisation: { alone: 12, missed: 3 },
      caseworker: { alone: 8, shared: 4, missed: 3 },
    });
  });
});
