/* eslint-disable */
// Generated from the specification. Do not edit.
import { characterCount, formats, isEqual } from './validation-runtime.js';

export const validators = {};
