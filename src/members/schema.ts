import { z } from 'zod';
import { authorAnswers, id, text } from '@/shapes/fields';

export const removeMember = z.strictObject({ member: id, reason: text(1000), ...authorAnswers });

export const issueActivation = z.strictObject({ member: id });
