// Some of the engine's dependencies expect the name that Node gives to the global object.
Object.assign(globalThis, { global: globalThis })
