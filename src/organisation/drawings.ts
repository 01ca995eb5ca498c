/** What stands where in the drawings of the solution types and roles. The same few signs everywhere, on a field of 360 by 196. */
import { models, type Model } from '@/organisation/domain/modelvalg';
import { drawingWords as words } from '@/organisation/texts/organisering';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A department or a field of law. A strong box is the new; a faded one is what people come from. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly kind: 'plain' | 'strong' | 'faded';
}

/** A professional. The open ones have their own case or task with the citizen. */
export interface Person extends Point {
  readonly kind: 'filled' | 'open';
  readonly label?: string;
}

/** A line between two: those who meet the citizen, those who agree with each other, and the fields that one person covers. */
export interface Line {
  readonly from: Point;
  readonly to: Point;
  readonly kind: 'meets' | 'agrees' | 'covers';
}

/** One drawing. */
export interface Drawing {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  readonly people: readonly Person[];
}

/** Where the citizen stands in every drawing. */
export const citizen: Point = { x: 180, y: 164 };

const at = (x: number, y: number): Point => ({ x, y });
const box = (x: number, y: number, width: number, height: number, label: string, kind: Box['kind'] = 'plain'): Box => ({
  x,
  y,
  width,
  height,
  label,
  kind,
});
const filled = (point: Point, label?: string): Person => ({ ...point, kind: 'filled', ...(label === undefined ? {} : { label }) });
const open = (point: Point, label?: string): Person => ({ ...point, kind: 'open', ...(label === undefined ? {} : { label }) });
const meets = (...from: readonly Point[]): Line[] => from.map((point) => ({ from: point, to: citizen, kind: 'meets' }));
const agrees = (to: Point, ...from: readonly Point[]): Line[] => from.map((point) => ({ from: point, to, kind: 'agrees' }));
const covers = (from: Point, to: Point): Line => ({ from, to, kind: 'covers' });

const left = at(75, 68);
const right = at(285, 68);
const nearLeft = at(148, 68);
const nearRight = at(212, 68);
const middle = at(180, 68);
const around = [at(52, 96), at(84, 36), at(276, 36), at(308, 96)] as const;

/** The drawing of each solution type and role. */
export const drawings: Readonly<Record<Model, Drawing>> = {
  'eksisterende-struktur': {
    boxes: [box(10, 8, 130, 92, words.job), box(220, 8, 130, 92, words.social)],
    lines: [...meets(left, right), ...agrees(right, left)],
    people: [filled(left), filled(right)],
  },
  'team-paa-tvaers': {
    boxes: [
      box(10, 8, 130, 92, words.job, 'faded'),
      box(220, 8, 130, 92, words.social, 'faded'),
      box(110, 36, 140, 64, words.team, 'strong'),
    ],
    lines: [...meets(nearLeft, nearRight), ...agrees(nearRight, nearLeft)],
    people: [filled(nearLeft), filled(nearRight)],
  },
  'ny-enhed': {
    boxes: [box(60, 8, 240, 92, words.unit, 'strong')],
    lines: meets(middle),
    people: [open(at(108, 68)), filled(middle), open(at(252, 68))],
  },
  koordinerende: {
    boxes: [],
    lines: [...meets(middle), ...agrees(middle, ...around)],
    people: [...around.map((point) => open(point)), filled(middle, words.coordinator)],
  },
  parret: {
    boxes: [box(84, 8, 92, 92, words.job), box(184, 8, 92, 92, words.social)],
    lines: [...meets(at(142, 68), at(218, 68)), ...agrees(at(218, 68), at(142, 68))],
    people: [filled(at(142, 68)), filled(at(218, 68))],
  },
  tvaergaaende: {
    boxes: [box(84, 8, 96, 92, words.job), box(180, 8, 96, 92, words.social)],
    lines: [...meets(middle, at(310, 108)), covers(at(108, 68), at(252, 68))],
    people: [filled(middle), open(at(310, 108), words.support)],
  },
  'alt-i-en': {
    boxes: [box(36, 8, 96, 92, words.job), box(132, 8, 96, 92, words.social), box(228, 8, 96, 92, words.support)],
    lines: [...meets(middle), covers(at(60, 68), at(300, 68))],
    people: [filled(middle)],
  },
};

/** The solution type or role with this name. Any other name stops the build with those there are. */
export function modelDrawn(af: string): Model {
  const model = models.find((name) => name === af);
  if (model) return model;
  throw new Error(`<Tegning> er skrevet forkert. af: Skriv et af navnene ${models.join(', ')}.`);
}
