/** The attacker reads the exported file as a stranger would: by its heads, line by line. */
import { csvText } from '@/files/csv';
import type { Publication, PublishedItem } from '@/campaign/domain';
import type { Instrument } from '@/assessment/domain';
import { groupName } from '@/campaign/ui/group-names';
import { csvRows } from '@/campaign/ui/report/csv-rows';
import { csvColumns, type CsvColumn } from '@/campaign/texts/csv';
import { askedIn, strong, sumOver, wiresOf, type Fact } from './attack-unknowns';
import { campaign, small } from './campaign';

/** The lines below the heads, cell by cell. */
export function readExport(publication: Publication, instrument: Instrument): readonly Readonly<Record<CsvColumn, string>>[] {
  const text = csvText(csvRows({ instrument, title: 'Prøve', campaign, publication, date: '2026-11-22' }));
  const lines = text.split('\r\n').map((line) => line.split(';'));
  const heads = Object.values(csvColumns).join();
  const columns = Object.keys(csvColumns) as CsvColumn[];
  return lines
    .slice(lines.findIndex((line) => line.join() === heads) + 1)
    .map((line) => Object.fromEntries(columns.map((column, at) => [column, line[at] ?? ''])) as Record<CsvColumn, string>);
}

const isNumber = (text: string) => /^\d+$/.test(text);
const asides = ['Ubesvaret', 'Ved ikke', 'Ikke relevant'];

/** Of an item: a count for each answer of each group, and how many chose a step. */
function factsOfItem(publication: Publication, line: ReturnType<typeof readExport>[number]): readonly Fact[] {
  const each = publication.items.find(({ item }) => item.id === line.item);
  if (!each || !isNumber(line.count)) return [];
  const found = publication.groups.find((one) => groupName(one, publication.groups) === line.group);
  const roles = found ? askedIn(found, each) : publication.groups.flatMap((one) => askedIn(one, each));
  const wire = asides.includes(line.answer) ? asides.indexOf(line.answer) : each.scale.steps.indexOf(line.answer) + 3;
  const base = { unknowns: sumOver(each, roles, wiresOf(each).slice(3)), sum: Number(line.base) };
  return [{ unknowns: sumOver(each, roles, [wire]), sum: Number(line.count) }, ...(isNumber(line.base) ? [base] : [])];
}

/** Of a section: all on the scale over the items that are shown, and where nothing else is said the answers at the good end. */
function factsOfSection({ items, groups }: Publication, line: ReturnType<typeof readExport>[number]): readonly Fact[] {
  const at = groups.findIndex((one) => groupName(one, groups) === line.group);
  const group = groups[at];
  if (line.item !== '' || !group || !isNumber(line.base)) return [];
  const shown = items.filter(
    ({ section, scale, cells }) => line.section.endsWith(section.title) && scale.ordered && cells[at]?.code === 'vist',
  );
  const over = (wires: (each: PublishedItem) => readonly number[]) =>
    shown.flatMap((each) => sumOver(each, askedIn(group, each), wires(each)));
  const base = { unknowns: over((each) => wiresOf(each).slice(3)), sum: Number(line.base) };
  return isNumber(line.count) ? [{ unknowns: over(strong), sum: Number(line.count) }, base] : [base];
}

export const factsOfExport = (publication: Publication): readonly Fact[] =>
  readExport(publication, small).flatMap((line) => [...factsOfItem(publication, line), ...factsOfSection(publication, line)]);
