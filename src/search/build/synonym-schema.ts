/** The shape of the list of words that people may search for. */
import * as z from 'zod';

/** content/soegning/synonymer.yaml: a word that people may search for, and what the pages say instead. */
export const synonymSchema = z.record(z.string().regex(/^[\p{L}-]+$/u, 'Skriv ét ord uden mellemrum'), z.array(z.string().min(2)).min(1));
