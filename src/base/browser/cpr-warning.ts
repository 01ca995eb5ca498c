/** Warns beside a field where somebody writes what can be a CPR number. It stops nothing, and goes when the number does. */
import { holdsCpr } from '../cpr.ts';
import { cprWarning } from '../words/cpr-warning.ts';

const markOf = (field: Element): string => `${field.id || 'felt'}-cpr`;

/** Fields that somebody writes words in: a number has a keyboard of its own. */
const isFreeText = (field: unknown): field is HTMLInputElement | HTMLTextAreaElement =>
  field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text' && field.inputMode === '');

/** Shows the warning under the field, or takes it away. */
export function warnOfCpr(field: unknown): void {
  if (!isFreeText(field)) return;
  const next = field.nextElementSibling;
  const shown = next?.id === markOf(field) ? next : undefined;
  if (!holdsCpr(field.value)) shown?.remove();
  else if (!shown) {
    const warning = document.createElement('p');
    warning.id = markOf(field);
    warning.className = 'hint no-print';
    warning.role = 'status';
    field.after(warning);
    // A place that is there before its words is read aloud.
    setTimeout(() => (warning.textContent = cprWarning));
  }
}
