import { expect, it } from 'vitest';
import { readForPractice } from '../../src/archive/job.ts';
import { practiceText } from '../../src/archive/practice.ts';

it('is a text that can be read', () => expect(() => readForPractice(practiceText)).not.toThrow());
