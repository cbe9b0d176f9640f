export { plugin } from './plugin.ts';
export { kernelVersion as kernel } from '../../../server/src/hosts/enabled-plugins.ts';
