import { defineEntity, p } from '@mikro-orm/postgresql';
import { expect, it } from '@jest/globals';
import { transaction } from '../../../server/src/kernel/database/in-transaction.ts';
import { openPluginDatabase } from '../../../server/src/kernel/database/plugin-database.ts';
import { beforeDrop, freshDatabase } from '../../harness/database.ts';

const Note = defineEntity({ name: 'Note', properties: { id: p.integer().primary(), text: p.text() } });
const migrations = [{ name: 'notes', up: ['create table note (id int primary key, text text not null)'] }];

const open = async (plugin: string) => {
  const database = await openPluginDatabase({
    plugin,
    url: await freshDatabase('notes', migrations),
    entities: [Note],
  });
  beforeDrop(() => database.close());
  return database;
};

it("plugins whose ORM contexts shared one name and wrote into each other's database", async () => {
  const [first, second] = [await open('notes'), await open('notes')];
  await transaction(first.fork(), async (em) => {
    em.persist(em.create(Note, { id: 1, text: 'first' }));
    // A fork that follows the transaction around it, as MikroORM's decorators and helpers make them.
    const other = second.orm.em.fork({ useContext: true });
    other.persist(other.create(Note, { id: 2, text: 'second' }));
    await other.flush();
  });
  expect(await first.fork().find(Note, {})).toMatchObject([{ id: 1, text: 'first' }]);
  expect(await second.fork().find(Note, {})).toMatchObject([{ id: 2, text: 'second' }]);
});
