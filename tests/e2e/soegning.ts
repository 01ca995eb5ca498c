/** Where things are in the search, for the specs of the dialog and of the page. */
import type { Page } from '@playwright/test';

export const field = (page: Page) => page.getByRole('searchbox', { name: 'Hvad leder I efter?' });
export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Søg' });
export const opener = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Søg' });
export const status = (page: Page) => page.getByRole('status');
export const hits = (page: Page) => page.getByRole('list', { name: 'Steder, der passer' }).getByRole('link');
