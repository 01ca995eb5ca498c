/** Opens a worker under the content security policy. The address comes from `import address from './x.worker?worker&url'`. */

/** The browser's guard over addresses of scripts, as much as is used of it. Firefox and Safari got it late, so it may be absent. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): { createScriptURL(address: string): string };
}

/** Named in the policy's trusted-types. */
const policyName = 'styrbar-worker';

/** Only a file of the site itself becomes a worker. */
function ownAddress(address: string): string {
  if (new URL(address, location.href).origin !== location.origin) throw new Error(`En fremmed adresse: ${address}`);
  return address;
}

let trusted: ((address: string) => string) | undefined;

/** A policy can be made once only. */
function trust(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trusted ? undefined : trustedTypes?.createPolicy(policyName, { createScriptURL: ownAddress });
  trusted ??= policy ? (own) => policy.createScriptURL(own) : ownAddress;
  return trusted(address);
}

/** A worker with the script at the address. Nothing is fetched before this is called. */
export const openWorker = (address: string): Worker => new Worker(trust(address), { type: 'module' });
