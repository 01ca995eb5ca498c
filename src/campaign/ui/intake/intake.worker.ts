/** The worker's file: takes in what it is handed. */
import { serve } from '@/base/worker/serve';
import { takeIn } from '@/campaign/domain';

serve(takeIn);
