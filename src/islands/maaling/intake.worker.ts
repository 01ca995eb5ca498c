/** The worker's file: takes in what it is handed. */
import { serve } from '@/adapters/worker/serve';
import { takeIn } from '@/domain/maaling';

serve(takeIn);
