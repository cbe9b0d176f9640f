import { describe, expect, it } from '@jest/globals';
import { verifyAuditChain } from '../../server/src/verification/audit-chain.ts';
import { transaction } from '../../server/src/kernel/database/in-transaction.ts';
import type { PluginDatabase } from '../../server/src/kernel/database/plugin-database.ts';
import { newId } from '../../server/src/kernel/identifiers.ts';
import { erasePersonalData, exportPersonalData } from '../../server/src/kernel/personal-data/personal-data.ts';
import type { AnyPlugin } from '../../server/src/kernel/plugin/manifest.ts';
import { eventually } from '../harness/eventually.ts';
import { startPluginUnderTest } from '../harness/plugin-under-test.ts';
import { signedIn } from '../harness/principals.ts';
import type { Contracts } from '../probe/mirror/contracts.ts';
import { notes as copy } from '../probe/mirror/copies/notes.ts';
import { plugin as mirrorPlugin } from '../probe/mirror/plugin.ts';
import type { PluginContracts } from '../probe/notes/generated/contracts.d.ts';
import { plugin as notesPlugin } from '../probe/notes/plugin.ts';

const notes = await startPluginUnderTest<'notes', PluginContracts>({ ...notesPlugin, id: 'notes' });
const mirror = await startPluginUnderTest<'mirror', Contracts>({ ...mirrorPlugin, id: 'mirror' });
const exported = async (userId: string) => ({
  notes: await exportPersonalData(userId, notesPlugin, notes.database),
  mirror: await exportPersonalData(userId, mirrorPlugin, mirror.database),
});
const erase = (userId: string, plugin: AnyPlugin, database: PluginDatabase) =>
  transaction(database.fork(), (em) => erasePersonalData(userId, plugin, em));
const [alice, bob] = [newId(), newId()];

async function write(userId: string, title: string): Promise<{ id: string }> {
  const { body } = await notes
    .as(signedIn(userId))
    .notes.createNote({ headers: { 'Idempotency-Key': title }, body: { title } });
  const em = mirror.database.fork();
  const row = { noteId: body.id, userId, title, reminded: false, version: 1 };
  await copy.apply([row], newId(), { em } as Parameters<typeof copy.apply>[2]);
  return body;
}

describe('personal data', () => {
  it('is exported and erased by each plugin that keeps some, and only that of one user', async () => {
    const { id } = await write(alice, 'a canary of Alice');
    await write(bob, 'a note of Bob');
    const request = { path: { id }, headers: { 'If-Match': '"1"' }, body: { title: 'a second canary' } };
    await notes.as(signedIn(alice)).notes.changeNote(request);

    expect(await exported(alice)).toMatchObject({
      notes: { notes: [{ title: 'a second canary' }], audit: [{ action: 'notes.noteChanged', subject: id }] },
      mirror: { titles: ['a canary of Alice'], audit: [] },
    });

    await erase(alice, notesPlugin, notes.database);
    await erase(alice, mirrorPlugin, mirror.database);
    expect(await exported(alice)).toMatchObject({ notes: { notes: [] }, mirror: { titles: [] } });
    expect(await exported(bob)).toMatchObject({
      notes: { notes: [{ title: 'a note of Bob' }] },
      mirror: { titles: ['a note of Bob'] },
    });
    const { rows } = await notes.database.pool.query(
      'select note::text as row from note union all select idempotency_key::text from idempotency_key',
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('canary');
  });

  it('leaves the audit log whole, which holds opaque ids only', async () => {
    const { id } = await write(bob, 'audited');
    const change = { path: { id }, headers: { 'If-Match': '"1"' }, body: { title: 'a name that nobody logs' } };
    await notes.as(signedIn(bob)).notes.changeNote(change);
    expect(await notes.audited(id)).toEqual(['notes.noteChanged']);
    await eventually(async () => {
      const { rows } = await notes.database.pool.query('select from audit_entry where sequence is null');
      expect(rows).toHaveLength(0);
    });
    expect(await verifyAuditChain(notes.database, notes.keys)).toMatchObject({ intact: true, entries: 2 });
    const { rows } = await notes.database.pool.query('select audit_entry::text as row from audit_entry');
    expect(JSON.stringify(rows)).not.toContain('nobody logs');
  });
});
