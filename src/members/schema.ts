import { z } from 'zod';
import { id, text } from '@/shapes/fields';

export const removeMember = z.strictObject({ member: id, reason: text(1000) });

export const issueActivation = z.strictObject({ member: id });
