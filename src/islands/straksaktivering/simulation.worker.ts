/** The simulation in a worker: ten thousand calculations without the page standing still. */
import { serve } from '@/adapters/worker/serve';
import { calculateMonteCarlo } from '@/domain/businesscase';
import type { SimulationAnswer, SimulationRequest } from './simulation';

serve<SimulationRequest, SimulationAnswer>((request, tell) => calculateMonteCarlo(request, tell));
