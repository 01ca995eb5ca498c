/** The worker's file: reads the bytes of a CSV file as a table. */
import { readTable } from './parse';
import { serve } from '@/base/worker/serve';

serve(readTable);
