/** The worker's file: reads the bytes of a CSV file as a table. */
import { readTable } from '@/adapters/csv/parse';
import { serve } from '@/adapters/worker/serve';

serve(readTable);
