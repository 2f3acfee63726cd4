export { lantern } from '../ui/lantern.ts';
