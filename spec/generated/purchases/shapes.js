// Generated from the specification. Do not edit.

const schemas = {  };

export const shapes = {
};
