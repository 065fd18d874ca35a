/**
 * graphology's algorithms as functions. They are CommonJS modules whose types promise a `default` member that Node's
 * import does not give; the casts say what is really there.
 */
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import louvainModule from 'graphology-communities-louvain';

export const louvain = louvainModule as unknown as typeof louvainModule.default;
export const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;
