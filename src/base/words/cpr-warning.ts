/** Said beside a field where something looks like a CPR number; nothing is stopped. */
export const cprWarning = 'Det ligner et CPR-nummer. Skriv ikke oplysninger, der kan føre til en person.';
