/** Where the server has its plugin for WordPress. No run-time dependency, so that the console may import it. */
export const pluginPath = '/wordpress/saha.zip'
