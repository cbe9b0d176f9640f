import type { Installation } from '../../../kernel/control/installation.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';

/** All that the store's plugins keep about the caller. */
export function exportPersonalData({ plugins }: Installation): Operation<'system.exportPersonalData'> {
  return async (_input, { principal: { userId } }) => {
    const exported = await Promise.all(
      [...plugins].map(async ([plugin, control]) => {
        const sections = Object.entries(await control.exportPersonalData(userId));
        return { plugin, sections: sections.map(([name, content]) => ({ name, content })) };
      }),
    );
    return { status: 200, body: { plugins: exported.filter(({ sections }) => sections.length > 0) } };
  };
}
