/** Hands the user a file to save. Nothing leaves the device. */
export function downloadText(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(url);
}

/** "2026-11-21_straksaktivering.json": sortable, ASCII only. */
export const fileName = (subject: string, now: Date, extension = 'json'): string =>
  `${now.toISOString().slice(0, 10)}_${subject}.${extension}`;
