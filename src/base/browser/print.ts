/** Prints one part of the page. Styles read which from the root; the mark is gone when the paper is. */
export function printOnly(part: string): void {
  const { dataset } = document.documentElement;
  dataset['print'] = part;
  addEventListener(
    'afterprint',
    () => {
      delete dataset['print'];
    },
    { once: true },
  );
  print();
}
