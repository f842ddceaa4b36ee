import { expect, test } from 'vitest';
import { refuseRemote } from '../local-only';

test.each([
  'postgresql://me@localhost/x',
  'postgresql://me:pw@127.0.0.1:5433/x',
  'postgresql://me@[::1]/x',
  'postgresql:///x?host=/var/run/postgresql',
  'postgresql://%2Fvar%2Frun%2Fpostgresql/x',
])('tests may run on %s', (url) => {
  expect(() => refuseRemote(url)).not.toThrow();
});

test.each([
  'postgresql://me@db.example/x',
  'postgresql://me@10.0.0.5/x',
  'postgresql://me@localhost.example/x',
  'postgresql://me@localhost/x?host=db.example',
  'postgresql://me@127.0.0.1.example/x',
])('tests may not run on %s', (url) => {
  expect(() => refuseRemote(url)).toThrow(/this machine only/);
});
