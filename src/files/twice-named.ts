/** What a parser of JSON keeps quiet about: of two values with the same name it forgets the first. */

/** Where a text in JSON ends: at the first quotation mark that is not escaped. */
function endOfText(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  for (; end > 0; end = json.indexOf('"', end + 1)) {
    let escapes = 0;
    while (json.charAt(end - 1 - escapes) === '\\') escapes += 1;
    if (escapes % 2 === 0) return end;
  }
  return json.length;
}

const colon = /\s*:/y;

/** True when the text that ends here is the name of a value. */
function isName(json: string, end: number): boolean {
  colon.lastIndex = end + 1;
  return colon.test(json);
}

/** The first name that stands twice in one object; undefined when none does. The text must be JSON that can be read. */
export function nameTwice(json: string): string | undefined {
  const open: Set<string>[] = [];
  for (let at = 0; at < json.length; at += 1) {
    const mark = json.charCodeAt(at);
    if (mark === 123) open.push(new Set());
    else if (mark === 125) open.pop();
    else if (mark === 34) {
      const end = endOfText(json, at);
      const names = open.at(-1);
      if (names && isName(json, end)) {
        const name = JSON.parse(json.slice(at, end + 1)) as string;
        if (names.has(name)) return name;
        names.add(name);
      }
      at = end;
    }
  }
  return undefined;
}
