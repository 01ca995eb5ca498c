/** The simulation in a worker: ten thousand calculations without the page standing still. */
import { serve } from '@/base/worker/serve';
import { calculateMonteCarlo } from '@/calculators/straksaktivering/domain';
import type { SimulationAnswer, SimulationRequest } from './simulation-request';

serve<SimulationRequest, SimulationAnswer>((request, tell) => calculateMonteCarlo(request, tell));
