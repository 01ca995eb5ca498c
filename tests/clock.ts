/** The day every test runs on, whatever the calendar says. */
import { vi } from 'vitest';

vi.useFakeTimers({ now: new Date('2026-11-22T08:00:00Z'), toFake: ['Date'] });
