import fc from 'fast-check';

/**
 * fast-check with the same examples in every run, so that a failure tells of the change and not of the day;
 * RANDOM_SEED asks for others.
 */
fc.configureGlobal({ seed: Number(process.env.RANDOM_SEED ?? 2027) });

export default fc;
