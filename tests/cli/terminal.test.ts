import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/cli/output.ts';
import { table } from '../../src/cli/table.ts';
import { folderWith, hearsay, MAIN } from '../support/command.ts';
import { monday } from '../support/news.ts';

describe('a table', () => {
  it('breaks its last column at the end of the terminal and cuts the others', () => {
    const long = 'Organization for Security and Co-operation in Europe';
    expect(table(['who', 'said'], [[long, 'We will send observers to all of the regions.']], 60)).toBe(
      [
        'who                             said',
        'Organization for Security and…  We will send observers to',
        '                                all of the regions.',
        '',
      ].join('\n'),
    );
  });

  it('never cuts a surrogate pair', () => {
    expect(table(['a', 'b'], [[`${'x'.repeat(28)}😀😀`, 'y']], 80).isWellFormed()).toBe(true);
  });
});

describe('text of an article on a terminal', () => {
  it('is one line and moves nothing', () => {
    expect(printable('a\u001b[2J\u001b[31mb\r\nc\u0007\u009b1m')).toBe('a [2J [31mb c 1m');
  });
});

describe('the command line', () => {
  it('ends without error when its reader does', async () => {
    const cwd = folderWith({ 'many.jsonl': `${JSON.stringify(monday)}\n`.repeat(3000) });
    const child = spawn(process.execPath, [MAIN, 'annotate', 'many.jsonl'], { cwd });
    let err = '';
    child.stderr.on('data', (part: Buffer) => {
      err += part;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([status, err]).toEqual([0, '']);
  });

  it('shows help without arguments and the version of package.json', async () => {
    const help = await hearsay([]);
    expect([help.status, help.out]).toEqual([0, expect.stringContaining('Usage: hearsay')]);
    expect((await hearsay(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await hearsay(['quotes', '--help'])).out).toContain('--about <name>');
  });

  it('has no colors where nobody asked for them', async () => {
    const cwd = folderWith({ 'monday.jsonl': JSON.stringify(monday) });
    const { out } = await hearsay(['quotes', 'monday.jsonl'], { cwd, env: { FORCE_COLOR: '1' } });
    expect(out).not.toContain('\u001b');
  });
});
