/** Checks what an editor wrote on a component. */
import { componentProps, type ComponentName, type ComponentProps } from './mdx-schema';

/** The props of a component, or a build error that names the component and what is wrong. `where` is put first: the file, if it is known. */
export function propsOf<N extends ComponentName>(name: N, props: object, where?: string): ComponentProps<N> {
  const parsed = componentProps[name].safeParse(props);
  if (parsed.success) return parsed.data as ComponentProps<N>;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'egenskaber'}: ${message}`);
  throw new Error(`${where ? `${where}: ` : ''}<${name}> er skrevet forkert. ${problems.join(' · ')}`);
}
