import { readFolder } from '../read-folder.ts';
import type { Story } from './story.ts';

/** All of them; a story is a file that exports a `story`. */
export const stories: readonly Story[] = await readFolder<Story>(import.meta.url, 'story', ['story.ts']);
