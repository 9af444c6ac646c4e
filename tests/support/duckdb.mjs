// Asks DuckDB one thing in a process of its own: prints the answer, the time in seconds (wall, CPU) and the most memory it had.
import { DuckDBInstance } from '@duckdb/node-api';

const [, , sql = ''] = process.argv;
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
const started = performance.now();
const result = await connection.runAndReadAll(sql);
const wall = (performance.now() - started) / 1000;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const cpu = (userCPUTime + systemCPUTime) / 1e6;
process.stdout.write(JSON.stringify({ rows: result.getRowObjectsJson(), wall, cpu, megabytes: maxRSS / 1024 }));
