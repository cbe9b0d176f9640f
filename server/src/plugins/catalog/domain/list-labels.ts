import type { WorkContext } from '../../../kernel/plugin/context.ts';
import type { PageQuery, PageRequest } from '../../../kernel/pagination/page.ts';
import type { JsonText, Schemas } from '../../../kernel/plugin/operation.ts';
import { type LabelRow, type LabelTable, labelPages } from '../reads/labels.ts';

type Position = [gameCount: number, id: number];
/** Labels are few and small: a page holds them all, mostly. */
const defaultLimit = 100;
const mostGames = 2_147_483_647;

export interface ListContext extends Pick<WorkContext, 'rows'> {
  page<Position>(query: PageQuery): PageRequest<Position>;
}

/** One page of a kind of label, those of most games first. */
export async function listLabels(
  table: LabelTable,
  query: PageQuery,
  { rows, page }: ListContext,
): Promise<{ status: 200; body: JsonText<Schemas['LabelPage']> }> {
  const request = page<Position>({ limit: defaultLimit, ...query });
  const [gameCount, id] = request.after ?? [mostGames, 0];
  const found = await rows<LabelRow>(labelPages[table], { gameCount, id, limit: request.limit + 1 });
  type Label = Schemas['LabelPage']['items'][number];
  const body = request.ofTexts<Label, LabelRow>(found, ({ gameCount, id }) => [gameCount, id]);
  return { status: 200, body };
}
