/** Bits as characters: the letters of base64url, six bits each. What a svarkode and an invitation are written with. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The value of a character by its code; 255 is no letter of ours. */
const values = new Uint8Array(128).fill(255);
Array.from(letters).forEach((letter, value) => (values[letter.charCodeAt(0)] = value));

/** True when the character with this code is one of ours. */
export const isLetterCode = (code: number): boolean => code < 128 && values[code] !== 255;

/** True when the text is made of these characters only. */
export const isLetters = (text: string): boolean => /^[A-Za-z0-9_-]*$/.test(text);

/** A number below 2 to the power of the width, at most 24 bits wide. */
export interface Field {
  readonly value: number;
  readonly width: number;
}

/** Writes fields one after another, highest bit first. The last character is filled up with noughts. */
export function writeBits(fields: Iterable<Field>): string {
  let text = '';
  let kept = 0;
  let bits = 0;
  for (const { value, width } of fields) {
    kept = (kept << width) | value;
    bits += width;
    for (; bits >= 6; bits -= 6) text += letters.charAt((kept >>> (bits - 6)) & 63);
    kept &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + letters.charAt((kept << (6 - bits)) & 63);
}

/** Reads fields back. Past the end it reads noughts; whether the length is right is for the caller to check. */
export class BitReader {
  readonly #text: string;
  #at = 0;
  #kept = 0;
  #bits = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next field of at most 24 bits. */
  take(width: number): number {
    for (; this.#bits < width; this.#bits += 6) this.#kept = (this.#kept << 6) | this.#next();
    this.#bits -= width;
    const value = this.#kept >>> this.#bits;
    this.#kept &= (1 << this.#bits) - 1;
    return value;
  }

  /** True when everything is read and what fills up the last character is noughts: one text for one content. */
  get ended(): boolean {
    return this.#at === this.#text.length && this.#kept === 0;
  }

  #next(): number {
    const value = this.#at < this.#text.length ? (values[this.#text.charCodeAt(this.#at)] ?? 0) : 0;
    this.#at += 1;
    return value & 63;
  }
}

/** One round of CRC-16/CCITT for a byte. */
function crcStep(crc: number, byte: number): number {
  let next = crc ^ (byte << 8);
  for (let bit = 0; bit < 8; bit += 1) next = next & 0x8000 ? (next << 1) ^ 0x1021 : next << 1;
  return next & 0xffff;
}

const crcTable = Uint16Array.from({ length: 256 }, (_, byte) => crcStep(0, byte));

/** CRC-16/CCITT-FALSE of a text of ASCII characters: sees every changed character and every pair that has changed places. */
export function crc16(text: string): number {
  let crc = 0xffff;
  for (let at = 0; at < text.length; at += 1) crc = ((crc << 8) & 0xffff) ^ (crcTable[(crc >>> 8) ^ (text.charCodeAt(at) & 255)] ?? 0);
  return crc;
}

/** The three characters that guard a text. */
export const guardOf = (text: string): string => writeBits([{ value: crc16(text), width: 16 }]);

/** The text without its three guarding characters, or undefined when they do not fit. */
export function unguarded(text: string): string | undefined {
  const body = text.slice(0, -3);
  return text.length > 3 && guardOf(body) === text.slice(-3) ? body : undefined;
}

/** Bytes as characters. */
export const writeBytes = (bytes: Uint8Array): string => writeBits(Array.from(bytes, (value) => ({ value, width: 8 })));

/** Characters as bytes; undefined when a character is foreign. */
export function readBytes(text: string): Uint8Array | undefined {
  if (!isLetters(text)) return undefined;
  const reader = new BitReader(text);
  return Uint8Array.from({ length: Math.floor((text.length * 6) / 8) }, () => reader.take(8));
}
