import { z } from 'zod';
import { sendJson } from '@/server/http/reply';
import { commands } from './registry';
import type { Door } from './door';

const PROBLEM = { $ref: '#/components/responses/Problem' };

/** A command's part of the description, made from the schema that guards it. */
function describeCommand({ name, input, by }: (typeof commands)[number]) {
  const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' });
  const answer = (properties: object) => ({
    description: 'answered',
    content: { 'application/json': { schema: { type: 'object', properties } } },
  });
  return {
    post: {
      operationId: name,
      security: by.includes('visitor') ? [] : [{ session: [] }],
      parameters: [
        { name: 'group', in: 'path', required: true, schema: { type: 'string' } },
        { name: 'Idempotency-Key', in: 'header', schema: { type: 'string', format: 'uuid' } },
      ],
      requestBody: { required: true, content: { 'application/json': { schema } } },
      responses: {
        200: answer({ seq: { type: 'integer' }, result: { type: 'object' } }),
        202: answer({ approval: { type: 'string', format: 'uuid' } }),
        ...Object.fromEntries([400, 401, 403, 404, 409, 413, 415, 429].map((status) => [status, PROBLEM])),
      },
    },
  };
}

type DoorList = readonly (readonly [method: string, path: string, door: Door])[];

function describeDoors(doors: DoorList) {
  const given = commands.filter((command) => !command.by.every((by) => by === 'system'));
  const paths: Record<string, Record<string, object>> = Object.fromEntries(
    given.map((command) => [`/api/groups/{group}/commands/${command.name}`, describeCommand(command)]),
  );
  for (const [method, path] of doors) {
    const address = path.replace(/:(\w+)/g, '{$1}');
    const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);
    paths[address] = {
      ...paths[address],
      [method.toLowerCase()]: {
        parameters: names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
        responses: { 200: { description: 'answered' }, default: PROBLEM },
      },
    };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Nhóm Công vụ', version: '1' },
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'next-auth.session-token' } },
      responses: {
        Problem: {
          description: 'RFC 9457 problem details',
          content: {
            'application/problem+json': {
              schema: {
                type: 'object',
                required: ['type', 'title', 'status', 'detail'],
                properties: {
                  type: { type: 'string' },
                  title: { type: 'string' },
                  status: { type: 'integer' },
                  detail: { type: 'string' },
                  reasons: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: { clause: { type: 'string' }, code: { type: 'string' }, facts: { type: 'object' } },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  };
}

/** GET /api/openapi.json: made once, from the same schemas that guard the commands. */
export function openApiDoor(doors: () => DoorList): Door {
  let described: object | null = null;
  return ({ response }) => {
    described ??= describeDoors(doors());
    sendJson(response, 200, described);
  };
}
