import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

/**
 * Runs a composite action as GitHub's runner does, for what ours uses: inputs with their defaults, `run` steps in bash,
 * files for outputs and for the page of the job. Source: actions/runner, ScriptHandlerHelpers.cs, CompositeActionHandler.cs
 * and FileCommandManager.cs. An expression it does not know is an error here; GitHub would take it for nothing.
 */
export function runAction(folder, { workspace, given = {}, env = process.env }) {
  const action = parse(readFileSync(join(folder, 'action.yml'), 'utf8'));
  const contexts = {
    inputs: inputsOf(action, given),
    github: { action_path: folder, workspace },
    steps: {},
  };
  const room = mkdtempSync(join(tmpdir(), 'driehoek-action-'));
  const summary = fileIn(room, 'summary.md');
  const own = { ...env, GITHUB_ACTION_PATH: folder, GITHUB_WORKSPACE: workspace, GITHUB_STEP_SUMMARY: summary };
  const ran = { status: 0, stdout: '', stderr: '' };
  for (const [index, step] of action.runs.steps.entries()) {
    const output = fileIn(room, `output-${index}`);
    const { status, stdout, stderr } = runStep(step, contexts, room, { ...own, GITHUB_OUTPUT: output });
    Object.assign(ran, { status, stdout: ran.stdout + stdout, stderr: ran.stderr + stderr });
    if (step.id) contexts.steps[step.id] = { outputs: outputsIn(readFileSync(output, 'utf8')) };
    if (status !== 0) break;
  }
  // Also after a step that failed.
  const outputs = mapValues(action.outputs ?? {}, ({ value }) => evaluate(value, contexts));
  return { ...ran, outputs, summary: readFileSync(summary, 'utf8') };
}

function inputsOf({ inputs = {} }, given) {
  const unknown = Object.keys(given).filter((name) => !(name in inputs));
  if (unknown.length > 0) throw new Error(`no such input: ${unknown.join(', ')}`);
  return { ...mapValues(inputs, (input) => input.default ?? ''), ...given };
}

function runStep(step, contexts, room, env) {
  if (step.shell !== 'bash' || step.run === undefined) throw new Error('only steps in bash can run here');
  const script = fileIn(room, 'script.sh', evaluate(step.run, contexts));
  return spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], {
    cwd: resolve(contexts.github.workspace, evaluate(step['working-directory'] ?? '.', contexts)),
    env: { ...env, ...mapValues(step.env ?? {}, (value) => evaluate(String(value), contexts)) },
    encoding: 'utf8',
  });
}

function evaluate(text, contexts) {
  return text.replace(/\$\{\{ ([a-z.\-_]+) \}\}/gu, (_, expression) => {
    const [context, ...keys] = expression.split('.');
    const known = context === 'steps' ? contexts.steps[keys[0]]?.outputs : contexts[context];
    const key = keys.at(-1);
    // An output that a step did not set is nothing.
    const value = known?.[key] ?? (context === 'steps' && known ? '' : undefined);
    if (value === undefined) throw new Error(`unknown: ${expression}`);
    return value;
  });
}

/** `name=value`, or `name<<END`, the value in lines, and `END`. */
function outputsIn(text) {
  const lines = text.split('\n');
  const outputs = {};
  while (lines.length > 0) {
    const line = lines.shift();
    const [, name, between, rest] = /^([^=<]+)(=|<<)(.*)$/u.exec(line) ?? [];
    if (name === undefined && line !== '') throw new Error(`not an output: ${line}`);
    if (between === '=') outputs[name] = rest;
    if (between === '<<')
      outputs[name] = lines
        .splice(0, endOf(lines, rest) + 1)
        .slice(0, -1)
        .join('\n');
  }
  return outputs;
}

function endOf(lines, delimiter) {
  const end = lines.indexOf(delimiter);
  if (end === -1) throw new Error(`no line ${delimiter}`);
  return end;
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

function fileIn(folder, name, text = '') {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
